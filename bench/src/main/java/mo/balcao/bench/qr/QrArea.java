package mo.balcao.bench.qr;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import mo.balcao.bench.Aim;
import mo.balcao.bench.Area;
import mo.balcao.bench.Measurement;
import mo.balcao.bench.Peer;
import mo.balcao.bench.Run;
import mo.balcao.bench.Workshop;
import mo.balcao.device.barcode.BarcodeReader.Scan;
import mo.balcao.device.barcode.optical.Decoding;
import mo.balcao.device.barcode.optical.FrameDecoder;

/// How many pictures of a phone are read, and how long one takes. Blurred, dazzled and empty pictures have no aim: they are
/// meant to be unreadable, and what counts is what a look at them costs. Only the scan is timed, on both sides.
public final class QrArea implements Area {
    private static final int PICTURES = 60;

    /// Seeds of the measured pictures begin after these.
    private static final int WARM_UP_PICTURES = 10;

    private static final int WARM_UP_ROUNDS = 15;

    @Override
    public String name() {
        return "qr";
    }

    @Override
    public List<Measurement> measure(Workshop workshop) throws IOException {
        Path folder = workshop.emptyFolder("qr");
        Path program = workshop.compile("qr", List.of("zbar"));
        FrameDecoder decoder = new FrameDecoder();
        List<Measurement> measurements = new ArrayList<>();
        try (Peer peer = Peer.start(program, List.of())) {
            String against = "libzbar " + peer.ask("version");
            warmUp(workshop, folder, decoder, peer);
            for (Scene scene : Scene.values()) {
                workshop.say("  " + PICTURES + " pictures: " + scene);
                measurements.addAll(measure(scene, folder, decoder, peer, against));
            }
        }
        return measurements;
    }

    private static void warmUp(Workshop workshop, Path folder, FrameDecoder decoder, Peer peer)
            throws IOException {
        workshop.say(
                "  warm-up: %d other pictures of each scene, %d times on both sides"
                        .formatted(WARM_UP_PICTURES, WARM_UP_ROUNDS));
        List<Picture> pictures = new ArrayList<>();
        for (Scene scene : Scene.values()) {
            for (int seed = 1; seed <= WARM_UP_PICTURES; seed++) {
                pictures.add(Picture.of(scene, seed, folder));
            }
        }
        for (int round = 0; round < WARM_UP_ROUNDS; round++) {
            for (Picture picture : pictures) {
                Look _ = Look.ours(decoder, picture);
                Look _ = Look.peer(peer, picture);
            }
        }
    }

    private static List<Measurement> measure(
            Scene scene, Path folder, FrameDecoder decoder, Peer peer, String against)
            throws IOException {
        List<Run> times = new ArrayList<>();
        List<Run> successes = new ArrayList<>();
        for (int i = 1; i <= PICTURES; i++) {
            Picture picture = Picture.of(scene, WARM_UP_PICTURES + i, folder);
            Look ours = Look.ours(decoder, picture);
            Look theirs = Look.peer(peer, picture);
            times.add(new Run(ours.millis(), theirs.millis()));
            successes.add(new Run(ours.share(), theirs.share()));
        }
        boolean aimed = scene == Scene.READABLE;
        String right = scene == Scene.EMPTY ? ", rightly nothing" : ", read";
        return List.of(
                Measurement.ofShares(
                        scene + right,
                        against,
                        aimed ? new Aim.AtLeast(1) : new Aim.None(),
                        successes),
                Measurement.ofMedians(
                        scene + ", one picture",
                        "ms",
                        against,
                        aimed ? new Aim.AtMost(1.5) : new Aim.None(),
                        times));
    }

    /// @param right the text of the picture, or rightly nothing
    private record Look(double millis, boolean right) {
        double share() {
            return right ? 100 : 0;
        }

        static Look ours(FrameDecoder decoder, Picture picture) {
            long start = System.nanoTime();
            Decoding decoding = decoder.decode(picture.frame());
            double millis = (System.nanoTime() - start) / 1e6;
            String text = decoding instanceof Decoding.Read(Scan scan) ? scan.text() : "";
            return new Look(millis, text.equals(picture.text()));
        }

        static Look peer(Peer peer, Picture picture) throws IOException {
            String[] answer =
                    peer.ask(
                                    "%s %d %d"
                                            .formatted(
                                                    picture.file(),
                                                    picture.frame().width(),
                                                    picture.frame().height()))
                            .split(" ", 2);
            return new Look(Long.parseLong(answer[0]) / 1e6, answer[1].equals(picture.text()));
        }
    }
}
