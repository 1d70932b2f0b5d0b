package mo.balcao.core.flow;

import java.time.Instant;
import java.util.Optional;
import mo.balcao.cache.link.PlatformLink.LinkState;
import mo.balcao.core.catalogue.Catalogue;
import mo.balcao.core.catalogue.Profile;
import mo.balcao.core.identity.VerifierAuthorisation;
import mo.balcao.device.DeviceStatus;

/// The counter's surroundings, as last observed.
///
/// @param cabinet empty on a machine without lockers
/// @param now wall time of the last observation, at most a minute ago; for calendars, notices and validity only, never for waiting
public record World(
        Profile profile,
        Optional<Catalogue> catalogue,
        Optional<VerifierAuthorisation> authorisation,
        LinkState link,
        DeviceStatus reader,
        DeviceStatus printer,
        Optional<Cabinet> cabinet,
        Instant now) {

    /// Nothing observed yet.
    public static World unseen(Profile profile, Instant now) {
        return new World(
                profile,
                Optional.empty(),
                Optional.empty(),
                LinkState.STARTING,
                new DeviceStatus.Starting(),
                new DeviceStatus.Starting(),
                Optional.empty(),
                now);
    }

    public World withCatalogue(Catalogue newer) {
        return new World(
                profile, Optional.of(newer), authorisation, link, reader, printer, cabinet, now);
    }

    public World withAuthorisation(VerifierAuthorisation newer) {
        return new World(
                profile, catalogue, Optional.of(newer), link, reader, printer, cabinet, now);
    }

    public World withLink(LinkState state) {
        return new World(profile, catalogue, authorisation, state, reader, printer, cabinet, now);
    }

    public World withReader(DeviceStatus status) {
        return new World(profile, catalogue, authorisation, link, status, printer, cabinet, now);
    }

    public World withPrinter(DeviceStatus status) {
        return new World(profile, catalogue, authorisation, link, reader, status, cabinet, now);
    }

    public World withCabinet(Cabinet seen) {
        return new World(
                profile, catalogue, authorisation, link, reader, printer, Optional.of(seen), now);
    }

    public World at(Instant time) {
        return new World(profile, catalogue, authorisation, link, reader, printer, cabinet, time);
    }
}
