package mo.balcao.core.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import mo.balcao.cache.link.PlatformLink.LinkState;
import mo.balcao.core.Sample;
import mo.balcao.core.catalogue.Profile;
import mo.balcao.core.flow.FlowCommand;
import mo.balcao.core.flow.World;
import mo.balcao.core.identity.VerifierAuthorisation;
import mo.balcao.core.screen.Act;
import mo.balcao.core.screen.Screen;
import mo.balcao.device.DeviceStatus;
import mo.balcao.device.Fault;
import mo.balcao.device.FaultCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AvailabilityTest {
    private final Story story = new Story();

    @ParameterizedTest
    @EnumSource(names = "UP", mode = EnumSource.Mode.EXCLUDE)
    void withoutTheLinkTheTileSaysWhyAndNamesACounter(LinkState state) {
        story.world(w -> w.withLink(state)).act(new Act.Touch());

        assertThat(tile("proof-of-life").withdrawn())
                .hasValueSatisfying(text -> assertThat(text.en()).contains("counter"));
    }

    @Test
    void aWithdrawnTileStartsNothing() {
        story.world(w -> w.withLink(LinkState.DOWN)).choose("proof-of-life");

        assertThat(story.display().screen()).isInstanceOf(Screen.Home.class);
        assertThat(story.count(FlowCommand.ReadCode.class)).isZero();
    }

    @Test
    void aReaderThatDoesNotServeWithdrawsWhatNeedsIt() {
        var gone = new DeviceStatus.Offline(Fault.of(FaultCode.DISCONNECTED, "test"));
        story.world(w -> w.withReader(gone)).act(new Act.Touch());

        assertThat(tile("proof-of-life").withdrawn()).isPresent();
    }

    @Test
    void beforeTheSeasonTheServiceIsClosed() {
        // 08:59 on 1 January in Macao.
        story.world(w -> w.at(Instant.parse("2026-01-01T00:59:00Z"))).act(new Act.Touch());
        assertThat(tile("proof-of-life").withdrawn()).isPresent();

        story.world(w -> w.at(Instant.parse("2026-01-01T01:00:00Z")));
        assertThat(tile("proof-of-life").withdrawn()).isEmpty();
    }

    @Test
    void withoutAnAuthorisationForItNothingIsAsked() {
        var narrow =
                new VerifierAuthorisation(
                        "auth-2",
                        2,
                        "verifier",
                        "site",
                        Instant.EPOCH,
                        Instant.parse("2027-01-01T00:00:00Z"),
                        Map.of("proof-of-life", Set.of("nameZh")));
        story.world(w -> w.withAuthorisation(narrow)).choose("proof-of-life");

        assertThat(tile("proof-of-life").withdrawn()).isPresent();
        assertThat(story.count(FlowCommand.ReadCode.class)).isZero();
    }

    @Test
    void anExpiredAuthorisationIsNone() {
        story.world(w -> w.at(Instant.parse("2026-12-31T12:00:00Z"))).act(new Act.Touch());
        assertThat(tile("proof-of-life").withdrawn()).isEmpty();

        var expired =
                new VerifierAuthorisation(
                        "auth-1",
                        1,
                        "verifier",
                        "site",
                        Instant.EPOCH,
                        Sample.JUNE,
                        Sample.authorisation().purposes());
        story.world(w -> w.withAuthorisation(expired));
        assertThat(tile("proof-of-life").withdrawn()).isPresent();
    }

    @Test
    void withoutACatalogueTheMachineIsOutOfService() {
        story.world(w -> World.unseen(Profile.MULTI_FUNCTION, Sample.JUNE));
        assertThat(story.screen(Screen.OutOfService.class).code()).isEqualTo("CATALOGUE_MISSING");

        story.act(new Act.Touch());
        assertThat(story.display().screen()).isInstanceOf(Screen.OutOfService.class);
    }

    @Test
    void anExpiredCatalogueIsNone() {
        story.world(w -> w.at(Instant.parse("2027-01-01T00:00:00Z")));

        assertThat(story.display().screen()).isInstanceOf(Screen.OutOfService.class);
    }

    @Test
    void otherMachinesDoNotOfferIt() {
        story.world(w ->
                        new World(
                                Profile.REMOTE_COUNTER,
                                w.catalogue(),
                                Optional.empty(),
                                w.link(),
                                w.reader(),
                                w.printer(),
                                Optional.empty(),
                                w.now()))
                .act(new Act.Touch());

        assertThat(story.screen(Screen.Home.class).tiles()).isEmpty();
    }

    private Screen.Tile tile(String id) {
        return story.screen(Screen.Home.class).tiles().stream()
                .filter(t -> t.serviceId().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
