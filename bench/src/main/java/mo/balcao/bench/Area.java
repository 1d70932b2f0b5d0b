package mo.balcao.bench;

import java.io.IOException;
import java.util.List;

/// One part of the product with what is measured of it.
public interface Area {
    /// As on the command line.
    String name();

    /// Builds its peers and measures.
    ///
    /// @throws IOException when a peer cannot be built or does not answer; then nothing is reported
    List<Measurement> measure(Workshop workshop) throws IOException;
}
