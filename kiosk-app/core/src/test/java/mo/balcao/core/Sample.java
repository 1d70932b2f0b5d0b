package mo.balcao.core;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntFunction;
import mo.balcao.cache.link.PlatformLink.LinkState;
import mo.balcao.core.catalogue.Catalogue;
import mo.balcao.core.catalogue.Department;
import mo.balcao.core.catalogue.Profile;
import mo.balcao.core.catalogue.Published;
import mo.balcao.core.flow.Cabinet;
import mo.balcao.core.flow.World;
import mo.balcao.core.identity.Identity;
import mo.balcao.core.identity.Sensitive;
import mo.balcao.core.identity.VerifierAuthorisation;
import mo.balcao.device.DeviceStatus;
import mo.balcao.device.locker.Bay;
import mo.balcao.device.locker.Bays;
import mo.balcao.device.locker.Compartment;
import mo.balcao.device.locker.Door;

/// The published services, an authorisation for all of them, a world in which everything works, and a visibly invented
/// resident.
public final class Sample {
    public static final Instant JUNE = Instant.parse("2026-06-01T04:00:00Z");
    public static final String EID = "MOEID1.TEST-TOKEN-TEST-TOKEN-TEST-TOKEN";
    public static final String BORDER = "MOBX1.TEST-BORDER";
    public static final String PICK_UP = "MOPU1.TEST-PICKUP";
    public static final String LOCKER_SERVICE = "locker-dsi-certificates";
    public static final String ITEM = "DSI-TEST-ITEM";
    public static final int DOOR = 3;
    public static final String SUBJECT = "SUBJECT-MARKER";
    public static final Map<String, String> ATTRIBUTES =
            Map.of(
                    "nameZh", "陳測試",
                    "nameLatin", "CHAN TEST ONE",
                    "idNumberMasked", "1***TEST(1)",
                    "phone", "60000001",
                    "address", "TEST STREET 1");

    private Sample() {}

    public static Catalogue catalogue() {
        Catalogue source = Published.catalogue();
        List<Department> keyed =
                source.departments().stream()
                        .map(d ->
                                new Department(
                                        d.code(),
                                        d.name(),
                                        Optional.of(new Department.SealingKey("k1", "test"))))
                        .toList();
        return new Catalogue(
                source.version(),
                source.issued(),
                source.expires(),
                keyed,
                source.tokenShapes(),
                source.services(),
                source.notices());
    }

    public static VerifierAuthorisation authorisation() {
        var purposes = new HashMap<String, Set<String>>();
        catalogue()
                .services()
                .forEach(s -> purposes.put(s.purpose().id(), s.purpose().attributes()));
        return new VerifierAuthorisation(
                "auth-1",
                1,
                "verifier",
                "site",
                Instant.parse("2026-01-01T00:00:00Z"),
                Instant.parse("2027-01-01T00:00:00Z"),
                purposes);
    }

    public static World world() {
        return new World(
                Profile.MULTI_FUNCTION,
                Optional.of(catalogue()),
                Optional.of(authorisation()),
                LinkState.UP,
                new DeviceStatus.Online(),
                new DeviceStatus.Online(),
                Optional.empty(),
                JUNE);
    }

    /// The same counter on a locker whose doors are all shut.
    public static World locker() {
        return new World(
                Profile.LOCKER,
                Optional.of(catalogue()),
                Optional.of(authorisation()),
                LinkState.UP,
                new DeviceStatus.Online(),
                new DeviceStatus.Online(),
                Optional.of(cabinet(_ -> new Door.Closed())),
                JUNE);
    }

    public static final int DOORS = 8;

    /// @param doors by their number
    public static Cabinet cabinet(IntFunction<Door> doors) {
        var bays = new TreeMap<Compartment, Bay>();
        for (int i = 1; i <= DOORS; i++) {
            bays.put(new Compartment(1, i), new Bay(doors.apply(i), Bay.Contents.UNKNOWN));
        }
        return new Cabinet(new DeviceStatus.Online(), new Bays(bays));
    }

    public static Identity resident(Set<String> names) {
        var values = new HashMap<String, Sensitive<String>>();
        names.stream()
                .filter(ATTRIBUTES::containsKey)
                .forEach(name -> values.put(name, new Sensitive<>(ATTRIBUTES.get(name))));
        return new Identity(new Sensitive<>(SUBJECT), new Sensitive<>(SUBJECT), values);
    }
}
