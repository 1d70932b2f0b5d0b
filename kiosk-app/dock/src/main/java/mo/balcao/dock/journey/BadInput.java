package mo.balcao.dock.journey;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import mo.balcao.dock.world.Operator;
import mo.balcao.dock.world.World;
import mo.balcao.simulator.camera.PhoneFrame;
import mo.balcao.simulator.printer.PrinterCondition;

/// What goes wrong at a counter, one after the other in one session: each must bring its own words to the glass and its own
/// event to the journal, and must leave the next resident nothing to mend.
public final class BadInput {
    private static final long SEED = 20_260_202;
    private static final int PRINTED_BEFORE_THE_PAPER_ENDS = 12_000;

    private final World world;
    private final Operator operator;

    public BadInput(World world, Operator operator) {
        this.world = world;
        this.operator = operator;
    }

    /// What the resident does, and what the world does to them.
    @FunctionalInterface
    private interface Doing {
        void happens(Resident resident) throws IOException;
    }

    /// @param problem the screen's code
    /// @param event the journal's word for it
    private record Refusal(String name, String problem, String event, Doing doing) {}

    /// @param event the journal's word for what became of the slip
    private record Slipless(String name, String event, Doing atHome, Doing atReview) {}

    /// The journal's events that the acts must leave, in their order.
    public List<String> events() {
        return Stream.concat(
                        refusals().stream().map(Refusal::event),
                        slipless().stream().map(Slipless::event))
                .toList();
    }

    /// Cases that the acts submit.
    public int cases() {
        return slipless().size();
    }

    /// From the attract screen back to it.
    ///
    /// @throws IOException naming the act whose screen did not come
    public void play(Walk walk, String language) throws IOException {
        var resident = new Resident(walk, world, operator);
        walk.go("attract", "home");
        walk.speak(language);
        for (Refusal refusal : refusals()) {
            try {
                resident.begin("proof-of-life");
                refusal.doing.happens(resident);
                walk.see("problem-" + refusal.problem);
                walk.picture(refusal.name);
                world.phone().takeAway();
                world.mendNetwork();
                walk.go("leave", "home");
            } catch (IOException e) {
                throw new IOException(refusal.name + ": " + e.getMessage(), e);
            }
        }
        for (Slipless slipless : slipless()) {
            try {
                withoutSlip(slipless, walk, resident, language);
            } catch (IOException e) {
                throw new IOException(slipless.name + ": " + e.getMessage(), e);
            }
        }
        if (world.impostor().heard() != 0) {
            throw new IOException("the terminal spoke to an untrusted platform");
        }
    }

    private void withoutSlip(Slipless slipless, Walk walk, Resident resident, String language)
            throws IOException {
        if (walk.await("home", "attract").equals("attract")) {
            walk.go("attract", "home");
            walk.speak(language);
        }
        slipless.atHome.happens(resident);
        resident.begin("proof-of-life");
        resident.identify("resident-2");
        walk.picture(slipless.name + "-told");
        walk.agree("review");
        slipless.atReview.happens(resident);
        resident.submit("not-printed");
        walk.picture(slipless.name);
        resident.finish();
        world.printer().set(new PrinterCondition.PaperLoaded());
    }

    private List<Refusal> refusals() {
        return List.of(
                new Refusal(
                        "unreadable",
                        "CODE_UNREADABLE",
                        "code.unreadable",
                        resident ->
                                world.phone()
                                        .show(
                                                resident.token("resident-1"),
                                                PhoneFrame.Condition.GLARE,
                                                SEED)),
                new Refusal(
                        "expired-code",
                        "TOKEN_EXPIRED",
                        "identity.token-expired",
                        resident -> resident.show(operator.eidToken("resident-1", Duration.ZERO))),
                new Refusal(
                        "used-code",
                        "TOKEN_USED",
                        "identity.token-used",
                        resident ->
                                resident.showTwice("proof-of-life", resident.token("resident-1"))),
                new Refusal(
                        "unknown-code",
                        "TOKEN_UNKNOWN",
                        "identity.token-unknown",
                        resident -> resident.show("MOEID1." + "A".repeat(32))),
                new Refusal(
                        "border-code",
                        "WRONG_CODE_BORDER",
                        "code.border",
                        resident -> resident.show(operator.borderCode())),
                new Refusal(
                        "pick-up-code",
                        "WRONG_CODE_PICK_UP",
                        "code.pick-up",
                        resident -> resident.show(operator.pickUpCode("elsewhere", 1))),
                new Refusal(
                        "another-code",
                        "WRONG_CODE_UNKNOWN",
                        "code.unknown",
                        resident -> resident.show("https://example.org/menu")),
                new Refusal(
                        "expired-identity",
                        "EID_EXPIRED",
                        "identity.eid-expired",
                        resident -> resident.show(resident.token("resident-expired"))),
                new Refusal(
                        "cancelled-identity",
                        "EID_CANCELLED",
                        "identity.eid-cancelled",
                        resident -> resident.show(resident.token("resident-cancelled"))),
                new Refusal(
                        "unreachable",
                        "UNREACHABLE",
                        "platform.unreachable",
                        resident -> {
                            String token = resident.token("resident-1");
                            world.cutNetwork();
                            resident.show(token);
                        }),
                new Refusal(
                        "untrusted",
                        "CERTIFICATE_UNTRUSTED",
                        "platform.untrusted",
                        resident -> {
                            String token = resident.token("resident-1");
                            world.letImpostorAnswer();
                            resident.show(token);
                        }));
    }

    private List<Slipless> slipless() {
        return List.of(
                new Slipless(
                        "paper-out-before",
                        "slip.unavailable",
                        _ -> world.printer().set(new PrinterCondition.PaperEnd()),
                        _ -> {}),
                new Slipless(
                        "paper-out-during",
                        "slip.rejected",
                        _ -> {},
                        _ ->
                                world.printer()
                                        .set(
                                                new PrinterCondition.PaperEndAfter(
                                                        PRINTED_BEFORE_THE_PAPER_ENDS))));
    }
}
