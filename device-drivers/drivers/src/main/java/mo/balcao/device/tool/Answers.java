package mo.balcao.device.tool;

import java.io.PrintStream;
import java.util.Locale;
import mo.balcao.device.Completion;
import mo.balcao.device.DeviceStatus;
import mo.balcao.device.Fault;

/// Where an act says what came of it, line by line.
final class Answers {
    private final PrintStream out;
    private final boolean json;

    Answers(PrintStream out, boolean json) {
        this.out = out;
        this.json = json;
    }

    synchronized void say(Line line) {
        out.println(json ? line.json() : line.text());
        out.flush();
    }

    void say(DeviceStatus status) {
        Line line = new Line().with("status", name(status));
        switch (status) {
            case DeviceStatus.Starting _, DeviceStatus.Online _ -> {}
            case DeviceStatus.Limited(Fault fault) -> add(line, fault);
            case DeviceStatus.Offline(Fault fault) -> add(line, fault);
            case DeviceStatus.UserError(Fault fault) -> add(line, fault);
            case DeviceStatus.HardwareError(Fault fault) -> add(line, fault);
            case DeviceStatus.Quarantined(Fault fault, int times) ->
                    add(line, fault).with("times", times);
        }
        say(line);
    }

    /// What ended without being done, or without anybody knowing.
    Ending unfinished(Completion<?> completion) {
        return switch (completion) {
            case Completion.Done<?> _ -> Ending.DONE;
            case Completion.Failed<?>(Fault fault) -> refused("failed", fault);
            case Completion.TimedOut<?> _ -> unknown("timed-out");
            case Completion.Cancelled<?> _ -> unknown("cancelled");
            case Completion.Busy<?> _ -> unknown("busy");
        };
    }

    Ending refused(String outcome, Fault fault) {
        say(add(new Line().with("outcome", outcome), fault));
        return Ending.REFUSED;
    }

    Ending unknown(String outcome, Fault fault) {
        say(add(new Line().with("outcome", outcome), fault));
        return Ending.UNKNOWN;
    }

    private Ending unknown(String outcome) {
        say(new Line().with("outcome", outcome));
        return Ending.UNKNOWN;
    }

    private static Line add(Line line, Fault fault) {
        return line.with("code", fault.code().name())
                .with("who", fault.actor().name().toLowerCase(Locale.ROOT))
                .with("detail", fault.detail());
    }

    private static String name(DeviceStatus status) {
        return status.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }
}
