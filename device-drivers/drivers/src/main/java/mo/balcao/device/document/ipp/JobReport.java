package mo.balcao.device.document.ipp;

import com.hp.jipp.encoding.AttributeGroup;
import com.hp.jipp.encoding.IppPacket;
import com.hp.jipp.encoding.Tag;
import com.hp.jipp.model.JobState;
import com.hp.jipp.model.Types;
import java.util.List;

/// What a printer says of a job.
///
/// @param name as given at its creation, or nothing where the printer keeps names to itself
/// @param impressions sides printed so far; 0 also where the printer does not count
record JobReport(State state, String name, List<String> reasons, int impressions) {
    enum State {
        /// Not begun: pending, or held.
        WAITING,
        /// On the machine, perhaps held up.
        PROCESSING,
        CANCELED,
        ABORTED,
        COMPLETED,
        /// The printer knows no such job (any more).
        FORGOTTEN,
        /// An answer that says nothing of the job.
        UNCLEAR;

        boolean terminal() {
            return this == CANCELED || this == ABORTED || this == COMPLETED;
        }
    }

    private static final int NOT_FOUND = 0x0406;
    private static final int GONE = 0x0407;

    static JobReport of(IppPacket packet) {
        if (packet.getCode() == NOT_FOUND || packet.getCode() == GONE) {
            return new JobReport(State.FORGOTTEN, "", List.of(), 0);
        }
        AttributeGroup job = packet.get(Tag.jobAttributes);
        if (job == null || Questions.refused(packet)) {
            return new JobReport(State.UNCLEAR, "", List.of(), 0);
        }
        String name = job.getString(Types.jobName);
        Integer impressions = job.getValue(Types.jobImpressionsCompleted);
        return new JobReport(
                state(job.getValue(Types.jobState)),
                name == null ? "" : name,
                job.getStrings(Types.jobStateReasons),
                impressions == null ? 0 : impressions);
    }

    private static State state(JobState state) {
        if (JobState.pending.equals(state) || JobState.pendingHeld.equals(state)) {
            return State.WAITING;
        }
        if (JobState.processing.equals(state) || JobState.processingStopped.equals(state)) {
            return State.PROCESSING;
        }
        if (JobState.canceled.equals(state)) {
            return State.CANCELED;
        }
        if (JobState.aborted.equals(state)) {
            return State.ABORTED;
        }
        return JobState.completed.equals(state) ? State.COMPLETED : State.UNCLEAR;
    }

    boolean has(String reason) {
        return reasons.contains(reason);
    }

    /// Whether a sheet may have been begun.
    boolean touchedPaper() {
        return impressions > 0
                || state == State.PROCESSING
                || state == State.COMPLETED
                || state == State.ABORTED;
    }
}
