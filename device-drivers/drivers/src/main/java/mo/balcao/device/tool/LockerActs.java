package mo.balcao.device.tool;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import mo.balcao.device.Completion;
import mo.balcao.device.DeviceStatus;
import mo.balcao.device.Fault;
import mo.balcao.device.locker.Bay;
import mo.balcao.device.locker.Compartment;
import mo.balcao.device.locker.Door;
import mo.balcao.device.locker.LockerBank;
import mo.balcao.device.locker.OpenOutcome;

/// Shows doors and opens one, by its number in the order of boards and locks.
final class LockerActs implements Acts<LockerBank> {
    private static final Duration OPENING = Duration.ofSeconds(10);

    @Override
    public List<String> shapes() {
        return List.of("doors", "open N");
    }

    @Override
    public Ending act(LockerBank bank, Order order, Answers answers)
            throws WrongArguments, InterruptedException {
        List<Compartment> doors = List.copyOf(bank.compartments());
        int number = order.act().equals("open") ? number(order, doors.size()) : 0;
        DeviceStatus status = Waiting.status(bank, order.patience(OPENING));
        if (number == 0) {
            for (Map.Entry<Compartment, Bay> bay : bank.bays().all().entrySet()) {
                answers.say(line(doors.indexOf(bay.getKey()) + 1, bay.getKey(), bay.getValue()));
            }
            return status.serves() ? Ending.DONE : Ending.UNKNOWN;
        }
        Duration limit = order.patience(OPENING);
        var command = bank.open(doors.get(number - 1), limit);
        Completion<OpenOutcome> completion = Waiting.completion(command, limit);
        return completion instanceof Completion.Done<OpenOutcome>(OpenOutcome outcome)
                ? ending(outcome, doors, answers)
                : answers.unfinished(completion);
    }

    private static int number(Order order, int doors) throws WrongArguments {
        String word = order.arguments().size() == 1 ? order.arguments().getFirst() : "";
        int number = word.matches("[0-9]{1,4}") ? Integer.parseInt(word) : 0;
        if (number < 1 || number > doors) {
            throw new WrongArguments("open '" + word + "': wanted a door from 1 to " + doors);
        }
        return number;
    }

    private static Line line(int number, Compartment compartment, Bay bay) {
        return new Line()
                .with("door", number)
                .with("lock", compartment.toString())
                .with(
                        "state",
                        switch (bay.door()) {
                            case Door.Unknown _ -> "unknown";
                            case Door.Closed _ -> "closed";
                            case Door.Open _ -> "open";
                        })
                .with("contents", bay.contents().name().toLowerCase(Locale.ROOT));
    }

    private static Ending ending(OpenOutcome outcome, List<Compartment> doors, Answers answers) {
        Line line = new Line();
        return switch (outcome) {
            case OpenOutcome.Opened _ -> {
                answers.say(line.with("outcome", "opened"));
                yield Ending.DONE;
            }
            case OpenOutcome.WasOpen _ -> {
                answers.say(line.with("outcome", "was-open"));
                yield Ending.UNKNOWN;
            }
            case OpenOutcome.DidNotOpen(boolean acknowledged) -> {
                answers.say(
                        line.with("outcome", "did-not-open").with("acknowledged", acknowledged));
                yield Ending.REFUSED;
            }
            case OpenOutcome.OtherDoorOpened(Compartment other) -> {
                answers.say(
                        line.with("outcome", "other-door-opened")
                                .with("door", doors.indexOf(other) + 1));
                yield Ending.REFUSED;
            }
            case OpenOutcome.Rejected(Fault fault) -> answers.refused("rejected", fault);
            case OpenOutcome.Unconfirmed(Fault fault) -> answers.unknown("unconfirmed", fault);
        };
    }
}
