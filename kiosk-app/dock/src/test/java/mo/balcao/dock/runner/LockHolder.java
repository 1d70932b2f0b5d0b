package mo.balcao.dock.runner;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// Another process that has the folder: locks the file, says so, and stays until it is ended.
final class LockHolder {
    private LockHolder() {}

    public static void main(String[] words) throws IOException {
        try (FileChannel file =
                        FileChannel.open(
                                Path.of(words[0]),
                                StandardOpenOption.CREATE,
                                StandardOpenOption.WRITE);
                var _ = file.lock()) {
            System.out.print('L');
            System.out.flush();
            while (System.in.read() >= 0) {
                // until the test is over
            }
        }
    }
}
