package mo.balcao.device.document.ipp;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import mo.balcao.device.DeviceAddress;

/// Where a printer is and how it proves itself.
///
/// @param printer as IPP names it (`printer-uri`), with its port
/// @param http the same as HTTP reaches it (RFC 3510, RFC 7472)
/// @param pin SHA-256 of the printer's certificate in DER, or nothing: then the system's trusted authorities and the
///     host name decide
public record IppAddress(URI printer, URI http, byte[] pin) {
    public static final String SHAPE = "ipp://<host>[:<port>]/<path>";
    public static final String SECURE_SHAPE =
            "ipps://<host>[:<port>]/<path>[?certificate-sha256=<64 hexadecimal digits>]";

    private static final String PIN = "certificate-sha256";
    private static final String SECURE = "ipps";
    private static final int PORT = 631;

    public static Optional<IppAddress> parse(DeviceAddress address) {
        boolean secure = address.scheme().equals(SECURE);
        String pin = address.options().getOrDefault(PIN, "").toLowerCase(Locale.ROOT);
        if (!(secure ? Set.of(PIN) : Set.of()).containsAll(address.options().keySet())
                || !pin.matches("([0-9a-f]{64})?")
                || (pin.isEmpty() && !address.options().isEmpty())) {
            return Optional.empty();
        }
        try {
            URI place = new URI(address.scheme() + ":" + address.place());
            if (!names(place)) {
                return Optional.empty();
            }
            int port = place.getPort() < 0 ? PORT : place.getPort();
            return Optional.of(
                    new IppAddress(
                            with(address.scheme(), place, port),
                            with(secure ? "https" : "http", place, port),
                            HexFormat.of().parseHex(pin)));
        } catch (URISyntaxException _) {
            return Optional.empty();
        }
    }

    private static boolean names(URI place) {
        return place.getHost() != null
                && place.getRawUserInfo() == null
                && place.getRawQuery() == null
                && place.getRawFragment() == null
                && place.getPort() != 0
                && place.getPort() <= 65_535
                && place.getRawPath().length() > 1;
    }

    private static URI with(String scheme, URI place, int port) throws URISyntaxException {
        return new URI(scheme, null, place.getHost(), port, place.getPath(), null, null);
    }

    boolean pinned() {
        return pin.length > 0;
    }
}
