package mo.balcao.bench.screen;

import java.awt.image.BufferedImage;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import javax.imageio.ImageIO;
import mo.balcao.bench.Peer;
import mo.balcao.bench.Rest;
import mo.balcao.bench.Workshop;
import mo.balcao.simulator.camera.PhoneFrame;
import mo.balcao.simulator.printer.EscPosPrinterOnTcp;

/// A display, the program that looks at it, the packaged terminal, and a browser. One of the two is on the display at a time.
final class Stand implements AutoCloseable {
    private static final String NO_COLOUR = "123456";

    /// The root window before anybody paints.
    private static final String DARK = "400040";

    private static final Duration SETTLED = Duration.ofSeconds(4);
    private static final int PATIENCE_SECONDS = 30;
    private static final Spot IN_BUTTON = new Spot(80, 1400);

    private final Display display;
    private final Peer eye;
    private final EscPosPrinterOnTcp printer;
    private final String terminal;
    private final Path pages;
    private final String browserVersion;
    private String header = NO_COLOUR;
    private String button = NO_COLOUR;

    private Stand(
            Display display,
            Peer eye,
            EscPosPrinterOnTcp printer,
            String terminal,
            Path pages,
            String browserVersion) {
        this.display = display;
        this.eye = eye;
        this.printer = printer;
        this.terminal = terminal;
        this.pages = pages;
        this.browserVersion = browserVersion;
    }

    static Stand build(Workshop workshop) throws IOException {
        Needed.demand();
        Packaged packaged = Packaged.prepared();
        Path program = workshop.compile("screen", List.of("X11", "Xtst"));
        Path pages = workshop.emptyFolder("pages").toAbsolutePath();
        String version = version();
        ImageIO.write(PhoneFrame.empty(0), "png", packaged.camera().resolve("frame.png").toFile());
        Display display = Display.start();
        Stand stand;
        try {
            Map<String, String> environment =
                    Map.of(
                            "DISPLAY",
                            display.name(),
                            "RUNTIME_DIRECTORY",
                            packaged.runtimeDirectory());
            EscPosPrinterOnTcp printer = EscPosPrinterOnTcp.start(0, _ -> {});
            String terminal = packaged.command(printer.port());
            Peer eye = Peer.start(program, List.of(), environment);
            stand = new Stand(display, eye, printer, terminal, pages, version);
        } catch (IOException e) {
            display.close();
            throw e;
        }
        try {
            stand.prepare();
        } catch (IOException e) {
            stand.close();
            throw new IOException("the display cannot be used: " + e.getMessage(), e);
        }
        return stand;
    }

    private static String version() throws IOException {
        Process asked = new ProcessBuilder(Needed.CHROMIUM.toString(), "--version").start();
        try (BufferedReader said = asked.inputReader(StandardCharsets.UTF_8)) {
            return Objects.requireNonNullElse(said.readLine(), "Chromium").strip();
        }
    }

    /// Each side once, unmeasured: the colour that is waited for and the pictures come from the terminal's own glass, and the
    /// browser's profile is warm afterwards.
    private void prepare() throws IOException {
        ask("start 10 10 " + NO_COLOUR + " 10 " + terminal);
        header = ask("pixel 10 10");
        button = ask("pixel " + IN_BUTTON);
        if (header.equals(DARK) || button.equals(DARK)) {
            throw new IOException(
                    "10 s after its start the terminal has painted nothing; its command: "
                            + terminal);
        }
        Path raw = pages.resolve("picture.ppm");
        ask("grab 0 146 1080 920 " + raw);
        ImageIO.write(picture(raw), "png", pages.resolve("picture.png").toFile());
        stop();
        for (String page : List.of("attract.html", "home.html")) {
            Files.writeString(
                    pages.resolve(page),
                    template(page)
                            .replace("@HEADER@", "#" + header)
                            .replace("@BUTTON@", "#" + button));
        }
        ask("start 10 10 " + header + " 30 " + browser("attract.html"));
        Rest.of(SETTLED);
        stop();
    }

    private static String template(String name) throws IOException {
        try (InputStream in = Stand.class.getResourceAsStream(name)) {
            return new String(
                    Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /// P6, 8 bits a channel, as our own program writes it.
    private static BufferedImage picture(Path ppm) throws IOException {
        try (DataInputStream in =
                new DataInputStream(new BufferedInputStream(Files.newInputStream(ppm)))) {
            StringBuilder head = new StringBuilder();
            for (int c = in.read(); c != '\n'; c = in.read()) {
                head.append((char) c);
            }
            String[] words = head.toString().split(" ", -1);
            int width = Integer.parseInt(words[1]);
            BufferedImage image =
                    new BufferedImage(
                            width, Integer.parseInt(words[2]), BufferedImage.TYPE_INT_RGB);
            for (int y = 0; y < image.getHeight(); y++) {
                for (int x = 0; x < width; x++) {
                    image.setRGB(
                            x,
                            y,
                            in.readUnsignedByte() << 16
                                    | in.readUnsignedByte() << 8
                                    | in.readUnsignedByte());
                }
            }
            return image;
        }
    }

    private String browser(String page) {
        return Needed.CHROMIUM
                + " --kiosk --no-sandbox --no-first-run --disable-background-networking --password-store=basic"
                + " --window-position=0,0 --window-size=1080,1920 --user-data-dir="
                + pages.resolve("profile")
                + " --app=file://"
                + pages.resolve(page);
    }

    String against() {
        return browserVersion;
    }

    /// Milliseconds from exec to the header's colour on the glass.
    double startTerminal() throws IOException {
        return started(terminal);
    }

    double startBrowser(String page) throws IOException {
        return started(browser(page));
    }

    private double started(String command) throws IOException {
        return number("start 10 10 " + header + " " + PATIENCE_SECONDS + " " + command)
                .orElseThrow(() -> new IOException("nothing was painted: " + command));
    }

    /// Milliseconds from exec until the button of the first screen is there as well.
    double whole() throws IOException {
        return number("until " + IN_BUTTON + " " + button + " " + PATIENCE_SECONDS)
                .orElseThrow(() -> new IOException("the first screen did not come"));
    }

    /// Proportional set size of everything that was started, in MB.
    double pss() throws IOException {
        return Double.parseDouble(ask("pss")) / 1024;
    }

    void stop() throws IOException {
        ask("stop");
        Rest.of(Duration.ofMillis(300));
    }

    void click(Spot spot) throws IOException {
        ask("click " + spot);
        Rest.of(Duration.ofMillis(900));
    }

    /// Milliseconds from the press until `at` has another colour; then lets go at `aside`, where nothing is.
    double press(Spot spot, Spot at, Spot aside) throws IOException {
        String before = ask("pixel " + at);
        double millis =
                number("press " + spot + " " + at)
                        .orElseThrow(() -> new IOException("the press was not seen; " + seen()));
        if (!ask("release " + aside + " " + at + " " + before).equals("ok")) {
            throw new IOException("the press stayed on the glass");
        }
        return millis;
    }

    /// Keeps what is on the glass for whoever asks why.
    private String seen() {
        try {
            Path raw = pages.resolve("glass.ppm");
            ask("grab 0 0 1080 1920 " + raw);
            Path file = pages.resolve("glass.png");
            ImageIO.write(picture(raw), "png", file.toFile());
            return "the glass is in " + file;
        } catch (IOException e) {
            return "there is no picture of the glass: " + e.getMessage();
        }
    }

    /// Different pictures a second while a finger drags up and down again.
    double drag(Spot from, int reach, Duration time) throws IOException {
        String answer = ask("drag " + from + " " + reach + " " + time.toMillis());
        Rest.of(Duration.ofMillis(700));
        return Double.parseDouble(answer.substring(0, answer.indexOf(' ')));
    }

    /// A place on the glass in pixels.
    record Spot(int x, int y) {
        @Override
        public String toString() {
            return x + " " + y;
        }
    }

    private OptionalDouble number(String question) throws IOException {
        String answer = ask(question);
        return answer.equals("none")
                ? OptionalDouble.empty()
                : OptionalDouble.of(Double.parseDouble(answer));
    }

    private String ask(String question) throws IOException {
        return eye.ask(question);
    }

    @Override
    public void close() throws IOException {
        try {
            stop();
        } finally {
            try {
                eye.close();
            } finally {
                display.close();
                printer.close();
            }
        }
    }
}
