package mo.balcao.core.audit;

/// Every event id that a terminal writes into its audit journal. Facts beside it are codes, counts and ids only.
public enum AuditEvent {
    /// The program started; facts: profile.
    TERMINAL_STARTED("terminal.started"),
    /// The program ends in order.
    TERMINAL_STOPPED("terminal.stopped"),
    /// The screen's thread did not answer for 2 s.
    SCREEN_FROZEN("screen.frozen"),
    /// A resident came to the glass.
    SESSION_BEGAN("session.began"),
    /// A session goes on in a new process; facts: service, point.
    SESSION_RESUMED("session.resumed"),
    /// A session was wiped; facts: why.
    SESSION_ENDED("session.ended"),
    /// A bug ended a session; the resident was told, everything was wiped.
    SESSION_FAILED("session.failed"),
    /// A resident began a service; facts: service.
    SERVICE_CHOSEN("service.chosen"),
    /// A resident went home before submitting; facts: service.
    SERVICE_ABANDONED("service.abandoned"),
    /// Three tries, and no code could be read.
    CODE_UNREADABLE("code.unreadable"),
    /// A border-crossing code was shown.
    CODE_BORDER("code.border"),
    /// A locker pick-up code was shown.
    CODE_PICK_UP("code.pick-up"),
    /// An electronic identity was shown where a pick-up code opens doors.
    LOCKER_CODE_EID("locker-code.eid"),
    /// A border-crossing code was shown there.
    LOCKER_CODE_BORDER("locker-code.border"),
    /// A code of no known kind was shown there.
    LOCKER_CODE_UNKNOWN("locker-code.unknown"),
    /// A code of no known kind, or one too long or with odd characters.
    CODE_UNKNOWN("code.unknown"),
    /// The reader broke while a resident waited; facts: fault.
    READER_FAILED("reader.failed"),
    /// The bureau named the person; facts: service, authorisation, count of attributes.
    IDENTITY_RESOLVED("identity.resolved"),
    /// The code was too old.
    IDENTITY_TOKEN_EXPIRED("identity.token-expired"),
    /// The bureau does not know the code.
    IDENTITY_TOKEN_UNKNOWN("identity.token-unknown"),
    /// The code had been used.
    IDENTITY_TOKEN_USED("identity.token-used"),
    /// The electronic identity is no longer valid.
    IDENTITY_EID_EXPIRED("identity.eid-expired"),
    /// The electronic identity was cancelled.
    IDENTITY_EID_CANCELLED("identity.eid-cancelled"),
    /// The bureau records the holder as deceased.
    IDENTITY_HOLDER_DECEASED("identity.holder-deceased"),
    /// The authorisation does not allow what the service asks.
    IDENTITY_NOT_AUTHORISED("identity.not-authorised"),
    /// The bureau does not answer the platform.
    DEPARTMENT_DOWN("department.down"),
    /// The platform does not take this terminal's certificate.
    TERMINAL_REFUSED("terminal.refused"),
    /// The platform answered with a code of no list, or sent more than was asked.
    PLATFORM_REFUSED("platform.refused"),
    /// The platform did not answer.
    PLATFORM_UNREACHABLE("platform.unreachable"),
    /// The platform's certificate does not lead to the pinned root; nothing was sent.
    PLATFORM_UNTRUSTED("platform.untrusted"),
    /// A pick-up code stands for a document in this machine; facts: item, door.
    PICK_UP_FOUND("pick-up.found"),
    /// The platform does not know the pick-up code.
    PICK_UP_UNKNOWN("pick-up.unknown"),
    /// The time to collect is over.
    PICK_UP_EXPIRED("pick-up.expired"),
    /// The document was collected before.
    PICK_UP_COLLECTED("pick-up.collected"),
    /// The document lies in another machine.
    PICK_UP_ELSEWHERE("pick-up.elsewhere"),
    /// The code is of another service than the one that was chosen.
    PICK_UP_OTHER_SERVICE("pick-up.other-service"),
    /// The lockers could not be asked, or refused; facts: fault.
    LOCKER_FAILED("locker.failed"),
    /// A door was seen to open; facts: door, cause.
    DOOR_OPENED("door.opened"),
    /// A door that was open was seen shut; facts: door.
    DOOR_CLOSED("door.closed"),
    /// A pulse was sent and the door stayed shut.
    DOOR_DID_NOT_OPEN("door.did-not-open"),
    /// Three pulses in vain; staff are told.
    DOOR_STAYS_SHUT("door.stays-shut"),
    /// The door opened after its pulse had counted as failed.
    DOOR_OPENED_LATE("door.opened-late"),
    /// A pulse for one door opened another; the service is withdrawn.
    DOOR_OTHER_OPENED("door.other-opened"),
    /// The pulse may have been sent, and what the door did was not seen; facts: fault.
    DOOR_IN_DOUBT("door.in-doubt"),
    /// The resident went and left the door open.
    DOOR_LEFT_OPEN("door.left-open"),
    /// The door was shut with the document behind it.
    ITEM_STILL_INSIDE("item.still-inside"),
    /// A case is durable on this terminal; facts: service, transaction.
    CASE_CAPTURED("case.captured"),
    /// No case was stored: disk or queue is full.
    CAPTURE_FULL("capture.full"),
    /// No case was stored: this site keeps nothing, and the platform did not answer.
    CAPTURE_NOTHING_AT_REST("capture.nothing-at-rest"),
    /// No case was stored: a department has no valid key.
    CAPTURE_NO_DEPARTMENT_KEY("capture.no-department-key"),
    /// No case was stored: the store failed.
    CAPTURE_STORE_FAILED("capture.store-failed"),
    /// The platform holds the case; facts: transaction.
    CASE_FILED("case.filed"),
    /// Not filed within the time a resident waits; the case stays queued.
    CASE_WAITING("case.waiting"),
    /// The platform holds the case's lane back; people decide; facts: transaction, code.
    CASE_HELD("case.held"),
    /// The platform will never take the case as it is; kept for staff; facts: transaction, code.
    CASE_REJECTED("case.rejected"),
    /// A slip came out.
    SLIP_PRINTED("slip.printed"),
    /// The printer could not be asked; facts: fault.
    SLIP_UNAVAILABLE("slip.unavailable"),
    /// The printer failed at a slip; facts: fault, whether a torn piece may be out.
    SLIP_REJECTED("slip.rejected"),
    /// Sent, and nobody knows whether it printed; staff are told, nothing is repeated.
    SLIP_IN_DOUBT("slip.in-doubt"),
    /// A print that a crash left open was put in doubt at the start; facts: effect.
    EFFECT_RECONCILED("effect.reconciled"),
    /// The effect journal could not be written; the effect did not begin.
    EFFECT_NOT_WRITTEN("effect.not-written"),
    /// Staff must look at something; facts: what.
    STAFF_NOTICE("staff.notice"),
    /// The signed catalogue could not be read; facts: count of problems.
    CATALOGUE_REFUSED("catalogue.refused"),
    /// A newer catalogue or authorisation is in use; facts: version.
    CATALOGUE_IN_USE("catalogue.in-use"),
    /// The verified authorisation could not be read.
    AUTHORISATION_REFUSED("authorisation.refused");

    private final String id;

    AuditEvent(String id) {
        this.id = id;
    }

    /// Stable; auditors search for it.
    public String id() {
        return id;
    }
}
