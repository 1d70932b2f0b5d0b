package mo.balcao.device.card.pcsc;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.jna.Native;
import org.junit.jupiter.api.Test;

/// Bugs of libraries that this room works around.
class LibraryVersionsTest {
    /// jnasmartcardio asks for jna 4.0.0, whose jar JDK 25 cannot open: the parent POM overrides it.
    @Test
    void runsOnAJnaThatThisJdkCanOpen() {
        assertThat(Integer.parseInt(Native.VERSION.substring(0, Native.VERSION.indexOf('.'))))
                .isGreaterThanOrEqualTo(5);
    }
}
