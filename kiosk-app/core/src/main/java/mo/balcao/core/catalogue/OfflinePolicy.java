package mo.balcao.core.catalogue;

import java.time.Duration;

/// Whether a case of this service may be taken while the platform does not answer.
///
/// @param maxAge how long such a case may wait before staff are told; zero where it is not allowed
public record OfflinePolicy(boolean allowed, Duration maxAge) {}
