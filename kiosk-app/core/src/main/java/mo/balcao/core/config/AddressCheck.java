package mo.balcao.core.config;

import java.util.Optional;

/// Whether a device address can be opened at all; asked once for every device key that has one.
@FunctionalInterface
public interface AddressCheck {
    /// @param key as in the file (`device.receipt-printer`)
    /// @return what is wrong and what is allowed; empty when the address will do
    Optional<String> refusal(String key, String address);
}
