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

/// Which services can be started now, and why the others cannot. Said before a resident starts.
final class Availability {
    private static final ZoneId MACAO = ZoneId.of("Asia/Macau");

    private Availability() {}

    /// @return code of the words that say why nothing can be done here
    static Optional<String> outOfService(World world) {
        if (world.catalogue().isEmpty()) {
            return Optional.of("catalogue-missing");
        }
        return world.catalogue()
                .map(Catalogue::expires)
                .filter(expires -> !world.now().isBefore(expires))
                .map(_ -> "catalogue-expired");
    }

    static Optional<Withdrawal> withdrawal(ServiceDefinition service, Session session) {
        World world = session.world();
        Optional<Withdrawal> announced = announced(service, world);
        if (announced.isPresent()) {
            return announced;
        }
        if (!service.calendar().openAt(LocalDateTime.ofInstant(world.now(), MACAO))) {
            return because("closed");
        }
        if (identifies(service) && !world.reader().serves()) {
            return because("reader");
        }
        Optional<Withdrawal> link = needsPlatform(service) ? link(world.link()) : Optional.empty();
        if (link.isPresent()) {
            return link;
        }
        if (!authorised(service, world)) {
            return because("not-authorised");
        }
        if (!sealable(service, world)) {
            return because("no-department-key");
        }
        return session.resting().containsKey(service.id())
                ? because("department-down")
                : Optional.empty();
    }

    private static Optional<Withdrawal> because(String code) {
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

    /// An electronic identity is resolved online, whatever the service's own offline policy.
    private static boolean needsPlatform(ServiceDefinition service) {
        return identifies(service) || !service.offline().allowed();
    }

    private static Optional<Withdrawal> link(LinkState state) {
        return switch (state) {
            case UP -> Optional.empty();
            case STARTING -> because("starting");
            case DOWN -> because("link-down");
            case UNTRUSTED -> because("untrusted");
            case REFUSED -> because("platform-refused");
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
                .allMatch(
                        code ->
                                world.catalogue()
                                        .flatMap(c -> c.department(code))
                                        .flatMap(d -> d.sealingKey())
                                        .isPresent());
    }
}
