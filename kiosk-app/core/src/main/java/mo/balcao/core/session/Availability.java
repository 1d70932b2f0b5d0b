package mo.balcao.core.session;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import mo.balcao.cache.link.PlatformLink.LinkState;
import mo.balcao.core.catalogue.Catalogue;
import mo.balcao.core.catalogue.Notice;
import mo.balcao.core.catalogue.ServiceDefinition;
import mo.balcao.core.catalogue.Step;
import mo.balcao.core.flow.World;
import mo.balcao.core.text.ProblemCode;

/// Which services can be started now, and why the others cannot. Said before a resident starts.
final class Availability {
    private static final ZoneId MACAO = ZoneId.of("Asia/Macau");

    private Availability() {}

    /// Why nothing at all can be done here: no catalogue that is still good.
    static Optional<ProblemCode> outOfService(World world) {
        return world.catalogue().map(Catalogue::expires).filter(world.now()::isBefore).isPresent()
                ? Optional.empty()
                : Optional.of(ProblemCode.CATALOGUE_MISSING);
    }

    static Optional<Withdrawal> withdrawal(ServiceDefinition service, Session session) {
        World world = session.world();
        Optional<Withdrawal> announced = announced(service, world);
        if (announced.isPresent()) {
            return announced;
        }
        if (!service.calendar().openAt(LocalDateTime.ofInstant(world.now(), MACAO))) {
            return because(ProblemCode.NOT_OPEN_YET);
        }
        if (identifies(service) && !world.reader().serves()) {
            return because(ProblemCode.DEVICE_NEEDED);
        }
        if (opensDoors(service) && !world.cabinet().map(c -> c.status().serves()).orElse(false)) {
            return because(ProblemCode.DEVICE_NEEDED);
        }
        Optional<Withdrawal> link = needsPlatform(service) ? link(world.link()) : Optional.empty();
        if (link.isPresent()) {
            return link;
        }
        if (!authorised(service, world)) {
            return because(ProblemCode.PURPOSE_NOT_AUTHORISED);
        }
        if (!sealable(service, world)) {
            return because(ProblemCode.NO_DEPARTMENT_KEY);
        }
        return Optional.ofNullable(session.resting().get(service.id()))
                .flatMap(rest -> because(rest.why()));
    }

    private static Optional<Withdrawal> because(ProblemCode code) {
        return Optional.of(new Withdrawal.Because(code));
    }

    private static Optional<Withdrawal> announced(ServiceDefinition service, World world) {
        return world.catalogue().stream()
                .flatMap(c -> c.notices().stream())
                .filter(notice -> notice.withdraws(service.id(), world.now()))
                .map(Notice::text)
                .<Withdrawal>map(Withdrawal.Announced::new)
                .findFirst();
    }

    private static boolean identifies(ServiceDefinition service) {
        return service.steps().stream().anyMatch(step -> step instanceof Step.Identify);
    }

    private static boolean opensDoors(ServiceDefinition service) {
        return service.steps().stream().anyMatch(step -> step instanceof Step.OpenCompartment);
    }

    /// An electronic identity or a pick-up code is resolved online, whatever the service's own offline policy.
    private static boolean needsPlatform(ServiceDefinition service) {
        return identifies(service) || !service.offline().allowed();
    }

    private static Optional<Withdrawal> link(LinkState state) {
        return switch (state) {
            case UP -> Optional.empty();
            case STARTING -> because(ProblemCode.STARTING);
            case DOWN -> because(ProblemCode.UNREACHABLE);
            case UNTRUSTED -> because(ProblemCode.CERTIFICATE_UNTRUSTED);
            case REFUSED -> because(ProblemCode.TERMINAL_REFUSED);
        };
    }

    private static boolean authorised(ServiceDefinition service, World world) {
        var purpose = service.purpose();
        return world.authorisation()
                .map(a -> a.validAt(world.now()) && a.allows(purpose.id(), purpose.attributes()))
                .orElse(false);
    }

    private static boolean sealable(ServiceDefinition service, World world) {
        return service.recipients().stream()
                .allMatch(code ->
                        world.catalogue()
                                .flatMap(c -> c.department(code))
                                .flatMap(d -> d.sealingKey())
                                .isPresent());
    }
}
