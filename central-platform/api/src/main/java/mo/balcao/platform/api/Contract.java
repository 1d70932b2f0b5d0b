package mo.balcao.platform.api;

import java.io.InputStream;
import java.util.Objects;

/// Where the contract is.
public final class Contract {
    private Contract() {}

    /// OpenAPI 3.1 in YAML, UTF-8. The caller closes it.
    public static InputStream openApi() {
        return Objects.requireNonNull(
                Contract.class.getResourceAsStream("openapi.yaml"), "openapi.yaml is not packed");
    }
}
