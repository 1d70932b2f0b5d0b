package mo.balcao.core.runner;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import mo.balcao.cache.journal.EffectId;
import mo.balcao.cache.journal.EffectJournal.Settlement;
import mo.balcao.core.audit.AuditEvent;
import mo.balcao.core.flow.FlowCommand;
import mo.balcao.core.flow.SlipOutcome;
import mo.balcao.device.Completion;
import mo.balcao.device.printer.PrintOutcome;
import mo.balcao.device.printer.Slip;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Prints slips so that a crash is seen afterwards: intended before the first byte, settled after the last word of the
/// printer, whether or not the resident still waits. Never prints anything twice.
final class SlipDesk {
    static final String KIND = "print-slip";
    private static final Logger LOG = LoggerFactory.getLogger(SlipDesk.class);

    private final Surroundings around;
    private final AuditTrail audit;
    private final Executor session;

    SlipDesk(Surroundings around, AuditTrail audit, Executor session) {
        this.around = around;
        this.audit = audit;
        this.session = session;
    }

    /// Completes on the session thread, after the effect's settlement was handed over. What the journal knows of was begun
    /// by an earlier process, and stands as it stands.
    CompletionStage<SlipOutcome> print(FlowCommand.PrintSlip print) {
        Slip slip =
                around.slips()
                        .lay(
                                print.slip(),
                                around.wall().instant(),
                                around.printer().capabilities());
        var transaction = print.slip().transaction().toString();
        var about = "{\"transaction\":\"" + transaction + "\"}";
        return around.effects()
                .standing(KIND, about)
                .handleAsync(
                        (begun, failure) -> {
                            if (failure != null) {
                                return notWritten(failure);
                            }
                            return begun.map(SlipDesk::begun)
                                    .orElseGet(() -> intend(slip, print, transaction, about));
                        },
                        session)
                .thenCompose(outcome -> outcome);
    }

    private static CompletionStage<SlipOutcome> begun(Settlement settlement) {
        return CompletableFuture.completedStage(
                switch (settlement) {
                    case DONE -> new SlipOutcome.Printed();
                    case NOT_DONE -> new SlipOutcome.NotPrinted("NOT_RESPONDING", false);
                    case IN_DOUBT -> new SlipOutcome.InDoubt("NOT_RESPONDING");
                });
    }

    private CompletionStage<SlipOutcome> intend(
            Slip slip, FlowCommand.PrintSlip print, String transaction, String about) {
        return around.effects()
                .intend(KIND, about)
                .handleAsync(
                        (effect, failure) ->
                                failure == null
                                        ? begin(effect, slip, print, transaction)
                                        : notWritten(failure),
                        session)
                .thenCompose(outcome -> outcome);
    }

    /// What cannot be written down must not begin.
    private CompletionStage<SlipOutcome> notWritten(Throwable failure) {
        LOG.warn("effect.not-written {}", KIND, failure);
        audit.write(AuditEvent.EFFECT_NOT_WRITTEN, Map.of("kind", KIND));
        return CompletableFuture.completedStage(new SlipOutcome.NotPrinted("STORE_FAILED", false));
    }

    private CompletionStage<SlipOutcome> begin(
            EffectId effect, Slip slip, FlowCommand.PrintSlip print, String transaction) {
        return around.printer()
                .print(slip, print.deadline())
                .completion()
                .thenApplyAsync(
                        completion -> {
                            SlipOutcome outcome = outcome(completion);
                            settle(effect, outcome, transaction);
                            return outcome;
                        },
                        session);
    }

    private void settle(EffectId effect, SlipOutcome outcome, String transaction) {
        Settlement settlement =
                switch (outcome) {
                    case SlipOutcome.Printed _ -> {
                        audit.write(AuditEvent.SLIP_PRINTED, Map.of("transaction", transaction));
                        yield Settlement.DONE;
                    }
                    case SlipOutcome.NotPrinted(String fault, boolean torn) -> {
                        audit.write(
                                AuditEvent.SLIP_REJECTED,
                                Map.of(
                                        "transaction", transaction,
                                        "fault", fault,
                                        "torn", Boolean.toString(torn)));
                        audit.tellStaff("slip-rejected");
                        yield Settlement.NOT_DONE;
                    }
                    case SlipOutcome.InDoubt(String fault) -> {
                        audit.write(
                                AuditEvent.SLIP_IN_DOUBT,
                                Map.of("transaction", transaction, "fault", fault));
                        audit.tellStaff("slip-in-doubt");
                        yield Settlement.IN_DOUBT;
                    }
                };
        around.effects()
                .settle(effect, settlement)
                .whenComplete((_, failure) -> {
                    if (failure != null) {
                        LOG.warn("effect.not-settled {}", KIND, failure);
                    }
                });
    }

    /// A driver that says nothing of the paper leaves a doubt: only a word of the printer takes it away.
    private static SlipOutcome outcome(Completion<PrintOutcome> completion) {
        return switch (completion) {
            case Completion.Done<PrintOutcome>(var done) ->
                    switch (done) {
                        case PrintOutcome.Printed _ -> new SlipOutcome.Printed();
                        case PrintOutcome.Rejected(var fault, boolean started) ->
                                new SlipOutcome.NotPrinted(fault.code().name(), started);
                        case PrintOutcome.Unconfirmed(var fault) ->
                                new SlipOutcome.InDoubt(fault.code().name());
                    };
            case Completion.Failed<PrintOutcome>(var fault) ->
                    new SlipOutcome.InDoubt(fault.code().name());
            // These three end a command that still waited in the queue: nothing was sent.
            case Completion.TimedOut<PrintOutcome> _,
                    Completion.Cancelled<PrintOutcome> _,
                    Completion.Busy<PrintOutcome> _ ->
                    new SlipOutcome.NotPrinted("NOT_RESPONDING", false);
        };
    }
}
