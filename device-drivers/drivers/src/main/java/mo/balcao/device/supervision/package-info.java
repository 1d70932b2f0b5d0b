/// Keeps one device alive: its thread, its bounded queue, its status, its reconnection and its quarantine.
/// [Supervisor] is the passive state, turned by one platform thread per device; one warden thread per terminal looks
/// for calls that do not come back. Time, randomness and thread creation come in from outside, so that every rule is
/// tested without waiting. Knows no particular driver.
@NullMarked
package mo.balcao.device.supervision;

import org.jspecify.annotations.NullMarked;
