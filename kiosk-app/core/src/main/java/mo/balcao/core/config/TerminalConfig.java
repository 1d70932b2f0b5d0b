package mo.balcao.core.config;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import mo.balcao.core.catalogue.Profile;
import mo.balcao.core.text.Language;

/// What a terminal is told about itself when it starts.
///
/// @param data folder of everything that must survive
/// @param runtime folder in memory for the running session; empty: the usual one of the machine
/// @param devices addresses by configuration key (`device.receipt-printer`), already accepted by the device factory
/// @param others keys that belong to extensions on the class path (`control.socket`)
public record TerminalConfig(
        String id,
        Profile profile,
        String site,
        Path data,
        Optional<Path> runtime,
        Language language,
        Glass glass,
        Platform platform,
        Map<String, String> devices,
        Map<String, String> others) {
    public TerminalConfig {
        devices = Map.copyOf(devices);
        others = Map.copyOf(others);
    }

    /// The visible part of the display, upright; text sizes and touch targets are computed from it.
    public record Glass(int widthMm, int heightMm) {}

    /// @param caFingerprint SHA-256 of the platform CA's certificate, hex
    /// @param rootFingerprint SHA-256 of the trust root document, hex
    /// @param enrolmentCode single use; only until the terminal is enrolled
    public record Platform(
            URI url,
            String caFingerprint,
            String rootFingerprint,
            Optional<String> enrolmentCode) {}
}
