package mo.balcao.simulator.serial;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.nio.file.Path;
import java.time.Duration;

/// A pseudo-terminal of Linux, made through the C library: the far end of a serial line that drivers open by name as
/// they do a real one. What a pseudo-terminal has not: a speed that matters, parity, modem lines.
///
/// Reading is for one thread, which must have left before [#close]: a number of a closed file may be in use again.
public final class PseudoTerminal implements AutoCloseable {
    private static final int READ_WRITE_NOT_CONTROLLING = 0x102;
    private static final short POLL_IN = 1;

    /// More than Linux' `struct termios` on any processor.
    private static final long TERMIOS_BYTES = 128;

    private static final int NAME_BYTES = 64;
    private static final int BUFFER = 1024;

    private static final MethodHandle OPENPT = function("posix_openpt", JAVA_INT);
    private static final MethodHandle GRANT = function("grantpt", JAVA_INT);
    private static final MethodHandle UNLOCK = function("unlockpt", JAVA_INT);
    private static final MethodHandle NAME = function("ptsname_r", JAVA_INT, ADDRESS, JAVA_LONG);
    private static final MethodHandle OPEN = function("open", ADDRESS, JAVA_INT);
    private static final MethodHandle CLOSE = function("close", JAVA_INT);
    private static final MethodHandle GET_ATTRIBUTES = function("tcgetattr", JAVA_INT, ADDRESS);
    private static final MethodHandle MAKE_RAW = function("cfmakeraw", ADDRESS);
    private static final MethodHandle SET_ATTRIBUTES =
            function("tcsetattr", JAVA_INT, JAVA_INT, ADDRESS);
    private static final MethodHandle POLL = function("poll", ADDRESS, JAVA_LONG, JAVA_INT);
    private static final MethodHandle READ = function("read", JAVA_INT, ADDRESS, JAVA_LONG);
    private static final MethodHandle WRITE = function("write", JAVA_INT, ADDRESS, JAVA_LONG);

    private final int here;
    // Held open, so that the line is not hung up each time a driver closes its end.
    private final int there;
    private final Path name;

    private PseudoTerminal(int here, int there, Path name) {
        this.here = here;
        this.there = there;
        this.name = name;
    }

    public static PseudoTerminal open() throws IOException {
        try (Arena arena = Arena.ofConfined()) {
            int here = checked("posix_openpt", call(OPENPT, READ_WRITE_NOT_CONTROLLING));
            checked("grantpt", call(GRANT, here));
            checked("unlockpt", call(UNLOCK, here));
            MemorySegment text = arena.allocate(NAME_BYTES);
            checked("ptsname_r", call(NAME, here, text, (long) NAME_BYTES));
            int there = checked("open", call(OPEN, text, READ_WRITE_NOT_CONTROLLING));
            MemorySegment attributes = arena.allocate(TERMIOS_BYTES);
            checked("tcgetattr", call(GET_ATTRIBUTES, there, attributes));
            call(MAKE_RAW, attributes);
            checked("tcsetattr", call(SET_ATTRIBUTES, there, 0, attributes));
            return new PseudoTerminal(here, there, Path.of(text.getString(0)));
        }
    }

    /// The device file that a driver opens.
    public Path name() {
        return name;
    }

    /// What has arrived, after waiting at most `atMost`; empty when nothing has.
    public byte[] read(Duration atMost) throws IOException {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment poll = arena.allocate(8, 4);
            poll.set(JAVA_INT, 0, here);
            poll.set(JAVA_SHORT, 4, POLL_IN);
            int ready = call(POLL, poll, 1L, (int) atMost.toMillis());
            if (ready <= 0) {
                return new byte[0];
            }
            MemorySegment buffer = arena.allocate(BUFFER);
            int count = checked("read", call(READ, here, buffer, (long) BUFFER));
            return buffer.asSlice(0, count).toArray(JAVA_BYTE);
        }
    }

    /// Short messages only: waits when nobody reads at the other end.
    public void write(byte[] bytes) throws IOException {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment buffer = arena.allocateFrom(JAVA_BYTE, bytes);
            int count = checked("write", call(WRITE, here, buffer, (long) bytes.length));
            if (count < bytes.length) {
                throw new IOException("wrote " + count + " of " + bytes.length + " bytes");
            }
        }
    }

    /// Hangs up: whoever has the other end open gets input/output errors.
    @Override
    public void close() {
        call(CLOSE, there);
        call(CLOSE, here);
    }

    private static int checked(String what, int result) throws IOException {
        if (result < 0) {
            throw new IOException(what + " failed");
        }
        return result;
    }

    @SuppressWarnings("restricted") // Simulators only; the C library's own functions.
    private static MethodHandle function(String name, MemoryLayout... arguments) {
        Linker linker = Linker.nativeLinker();
        return linker.downcallHandle(
                linker.defaultLookup().findOrThrow(name),
                FunctionDescriptor.of(JAVA_INT, arguments));
    }

    private static int call(MethodHandle function, Object... arguments) {
        try {
            return (int) function.invokeWithArguments(arguments);
        } catch (Throwable bug) {
            throw new IllegalStateException("a call into the C library", bug);
        }
    }
}
