package mo.balcao.core.runner;

import mo.balcao.core.session.Snapshot;

/// A snapshot with the moments that decide whether it may still be used.
///
/// @param bootId of the machine; monotonic time means nothing in another boot
/// @param acted monotonic nanoseconds of the resident's last act
/// @param capturing monotonic nanoseconds, not after the case was given to the outbox; of no meaning elsewhere
record KeptSession(String bootId, long acted, long capturing, Snapshot snapshot) {}
