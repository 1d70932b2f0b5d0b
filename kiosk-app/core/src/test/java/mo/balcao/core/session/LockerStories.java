package mo.balcao.core.session;

import java.time.Duration;
import java.util.TreeMap;
import java.util.UUID;
import mo.balcao.cache.journal.EffectId;
import mo.balcao.cache.link.PlatformLink.PickUp;
import mo.balcao.core.Sample;
import mo.balcao.core.flow.Cabinet;
import mo.balcao.core.flow.Case;
import mo.balcao.core.flow.FlowCommand;
import mo.balcao.core.flow.FlowEvent;
import mo.balcao.core.flow.OpeningOutcome;
import mo.balcao.core.screen.Act;
import mo.balcao.core.screen.Screen;
import mo.balcao.device.DeviceStatus;
import mo.balcao.device.locker.Bay;
import mo.balcao.device.locker.Bays;
import mo.balcao.device.locker.Compartment;
import mo.balcao.device.locker.Door;

/// The steps that stories at a locker share.
abstract class LockerStories {
    static final EffectId OPENING = new EffectId(new UUID(3, 4));
    final Story story = new Story(Sample.locker());

    Story asked() {
        return story.choose(Sample.LOCKER_SERVICE).show(Sample.PICK_UP);
    }

    Story known(PickUp answer) {
        return story.event(
                new FlowEvent.PickUpKnown(story.last(FlowCommand.FindPickUp.class).id(), answer));
    }

    Story opening() {
        asked();
        return known(new PickUp.Here(Sample.ITEM, Sample.LOCKER_SERVICE, Sample.DOOR))
                .act(new Act.Continue());
    }

    Story ended(OpeningOutcome outcome) {
        var id = story.last(FlowCommand.OpenCompartment.class).id();
        return story.event(new FlowEvent.OpeningEnded(id, outcome));
    }

    Story opened() {
        opening();
        return ended(new OpeningOutcome.Opened(OPENING));
    }

    Story door(Door state) {
        return story.world(
                w -> w.withCabinet(Sample.cabinet(n -> n == Sample.DOOR ? state : closed())));
    }

    Story contents(Bay.Contents contents) {
        return story.world(w -> {
            var bays = new TreeMap<>(w.cabinet().orElseThrow().bays().all());
            bays.put(new Compartment(1, Sample.DOOR), new Bay(closed(), contents));
            return w.withCabinet(new Cabinet(new DeviceStatus.Online(), new Bays(bays)));
        });
    }

    static Door closed() {
        return new Door.Closed();
    }

    static Door open() {
        return new Door.Open(Door.Cause.COMMANDED);
    }

    Case captured() {
        return story.last(FlowCommand.CaptureCase.class).captured();
    }

    String refused() {
        return story.screen(Screen.Refused.class).code();
    }

    Session resumed() {
        return Resumption.of(
                        Session.start(story.session().language(), Sample.locker()),
                        Snapshot.of(story.session()).orElseThrow(),
                        Duration.ofSeconds(5),
                        1)
                .map(Transition::next)
                .orElseThrow();
    }
}
