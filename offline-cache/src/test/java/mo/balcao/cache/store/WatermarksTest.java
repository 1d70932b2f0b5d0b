package mo.balcao.cache.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class WatermarksTest {
    private static final long MIB = 1 << 20;

    private static Level level(long free, long size) {
        return new Watermarks(
                        new Watermarks.Disk() {
                            @Override
                            public long free() {
                                return free;
                            }

                            @Override
                            public long size() {
                                return size;
                            }
                        })
                .level();
    }

    @Test
    void fallsThroughThreeMarksAsTheDiskFills() {
        long disk = 100_000 * MIB;
        assertThat(level(1025 * MIB, disk)).isEqualTo(Level.AMPLE);
        assertThat(level(1024 * MIB, disk)).isEqualTo(Level.SCARCE);
        assertThat(level(512 * MIB, disk)).isEqualTo(Level.NO_NEW_SESSION);
        assertThat(level(256 * MIB, disk)).isEqualTo(Level.NO_CAPTURE);
    }

    @Test
    void asksLessOfASmallDisk() {
        assertThat(level(201 * MIB, 1000 * MIB)).isEqualTo(Level.AMPLE);
        assertThat(level(50 * MIB, 1000 * MIB)).isEqualTo(Level.NO_CAPTURE);
    }

    @Test
    void aDiskThatDoesNotAnswerHasNoRoom() {
        var broken =
                new Watermarks.Disk() {
                    @Override
                    public long free() throws IOException {
                        throw new IOException("gone");
                    }

                    @Override
                    public long size() {
                        return 1;
                    }
                };
        assertThat(new Watermarks(broken).level()).isEqualTo(Level.NO_CAPTURE);
    }
}
