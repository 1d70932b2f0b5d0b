package mo.balcao.platform.server.inbox;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import mo.balcao.platform.server.catalogue.CatalogueSource;
import mo.balcao.platform.server.catalogue.ServiceOutline;
import mo.balcao.platform.server.department.Department;
import mo.balcao.platform.server.department.Departments;
import mo.balcao.platform.server.department.OpenedPart;
import mo.balcao.platform.server.department.SealedPart;
import mo.balcao.platform.server.wire.TerminalId;

/// Examines records: cheap checks first, then every department opens its own part. Writes nothing.
final class Examiner {
    private final CatalogueSource catalogue;
    private final Departments departments;

    Examiner(CatalogueSource catalogue, Departments departments) {
        this.catalogue = catalogue;
        this.departments = departments;
    }

    Verdict examine(TerminalId terminal, BatchDecoder.Line line, long epoch, Set<String> down) {
        return switch (line) {
            case BatchDecoder.Line.Invalid(var id) ->
                    new Verdict.Refuse(id, RecordCode.RECORD_INVALID);
            case BatchDecoder.Line.Good(var sent) -> examine(terminal, sent, epoch, down);
        };
    }

    private Verdict examine(TerminalId terminal, CaseRecord sent, long epoch, Set<String> down) {
        if (!sent.hashHolds()) {
            return new Verdict.Refuse(sent.id(), RecordCode.HASH_MISMATCH);
        }
        if (sent.epoch() > epoch) {
            return new Verdict.Reject(sent, RecordCode.EPOCH_UNKNOWN);
        }
        Optional<ServiceOutline> service = catalogue.service(sent.service());
        if (service.isEmpty()) {
            return new Verdict.Reject(sent, RecordCode.SERVICE_UNKNOWN);
        }
        if (!recipientsFit(sent, service.get())) {
            return new Verdict.Reject(sent, RecordCode.RECIPIENT_NOT_ALLOWED);
        }
        if (sent.parts().stream().anyMatch(part -> down.contains(part.department()))) {
            return new Verdict.Later(sent.id(), RecordCode.DEPARTMENT_DOWN);
        }
        return open(terminal, sent, service.get());
    }

    private static boolean recipientsFit(CaseRecord sent, ServiceOutline service) {
        var seen = new HashSet<String>();
        return sent.parts().stream()
                .map(CaseRecord.Part::department)
                .allMatch(code -> service.recipients().contains(code) && seen.add(code));
    }

    private Verdict open(TerminalId terminal, CaseRecord sent, ServiceOutline service) {
        var opened = new ArrayList<OpenedPart>();
        for (CaseRecord.Part part : sent.parts()) {
            var sealed =
                    new SealedPart(
                            terminal,
                            sent.id(),
                            sent.schemaVersion(),
                            part.department(),
                            part.keyId(),
                            part.sealed());
            departments
                    .find(part.department())
                    .flatMap((Department department) -> department.open(sealed))
                    .ifPresent(opened::add);
        }
        return opened.size() == sent.parts().size()
                ? new Verdict.Apply(sent, owner(sent, service), opened)
                : new Verdict.Reject(sent, RecordCode.PART_UNREADABLE);
    }

    /// The first owner that has a part; a resident may have left the first one out.
    private static String owner(CaseRecord sent, ServiceOutline service) {
        return service.owners().stream()
                .filter(owner ->
                        sent.parts().stream().anyMatch(part -> part.department().equals(owner)))
                .findFirst()
                .orElse(service.owners().getFirst());
    }
}
