package mo.balcao.device;

import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// Where a device is, as the configuration writes it: `scheme:place?option=value&option=value`, for example
/// `pcsc:ACS ACR1252` or `escpos+tcp://127.0.0.1:9100?dots-per-line=576`. Nothing is decoded or unescaped.
public record DeviceAddress(String scheme, String place, Map<String, String> options) {
    public DeviceAddress {
        options = Map.copyOf(options);
    }

    /// Empty when the text has no scheme or an option has no `=`.
    public static Optional<DeviceAddress> parse(String text) {
        int colon = text.indexOf(':');
        if (colon <= 0 || !text.substring(0, colon).matches("[a-z][a-z0-9+.-]*")) {
            return Optional.empty();
        }
        int mark = text.indexOf('?', colon);
        String place = text.substring(colon + 1, mark < 0 ? text.length() : mark);
        Map<String, String> options = new TreeMap<>();
        if (mark >= 0) {
            for (String option : split(text.substring(mark + 1))) {
                int equals = option.indexOf('=');
                if (equals <= 0 || options.containsKey(option.substring(0, equals))) {
                    return Optional.empty();
                }
                options.put(option.substring(0, equals), option.substring(equals + 1));
            }
        }
        return Optional.of(new DeviceAddress(text.substring(0, colon), place, options));
    }

    private static List<String> split(String text) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int to = text.indexOf('&'); to >= 0; to = text.indexOf('&', from)) {
            parts.add(text.substring(from, to));
            from = to + 1;
        }
        parts.add(text.substring(from));
        return parts;
    }

    /// Whether it has no other options than these.
    public boolean onlyHas(String... names) {
        return Set.of(names).containsAll(options.keySet());
    }

    /// An option that is a whole number; empty when it is something else or out of range.
    public Optional<Integer> number(String name, int otherwise, int least, int most) {
        String text = options.getOrDefault(name, String.valueOf(otherwise));
        return Optional.of(text)
                .filter(digits -> digits.matches("[0-9]{1,9}"))
                .map(Integer::valueOf)
                .filter(number -> number >= least && number <= most);
    }

    /// The place as `//<host>:<port>`; empty when it is something else.
    public Optional<InetSocketAddress> hostAndPort() {
        int colon = place.lastIndexOf(':');
        String port = place.substring(colon + 1);
        if (!place.startsWith("//") || colon <= 2 || !port.matches("[0-9]{1,5}")) {
            return Optional.empty();
        }
        String host = place.substring(2, colon);
        int number = Integer.parseInt(port);
        return host.contains("/") || number < 1 || number > 65_535
                ? Optional.empty()
                : Optional.of(InetSocketAddress.createUnresolved(host, number));
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(scheme + ":" + place);
        char separator = '?';
        for (Map.Entry<String, String> option : new TreeMap<>(options).entrySet()) {
            text.append(separator).append(option.getKey()).append('=').append(option.getValue());
            separator = '&';
        }
        return text.toString();
    }
}
