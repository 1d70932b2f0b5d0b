package mo.balcao.core.runner;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import mo.balcao.cache.port.TimeSource;
import mo.balcao.core.Sample;
import mo.balcao.core.flow.FlowEvent;
import mo.balcao.core.screen.Act;
import mo.balcao.core.session.Resumption;
import mo.balcao.core.session.Session;
import mo.balcao.core.session.SessionMachine;
import mo.balcao.core.text.Language;
import org.junit.jupiter.api.Test;

class KeeperTest {
    private static final long SECOND = Duration.ofSeconds(1).toNanos();

    private final MemoryKeeping keeping = new MemoryKeeping(Optional.empty());
    private final StandingTime time = new StandingTime();
    private final Keeper keeper = new Keeper(keeping, time);
    private Session session = Session.start(Language.ZH_HANT, Sample.world());

    private static final class StandingTime implements TimeSource {
        long now = 100 * SECOND;

        @Override
        public Instant wall() {
            return Sample.JUNE;
        }

        @Override
        public long monotonicNanos() {
            return now;
        }

        @Override
        public String bootId() {
            return "boot-1";
        }

        @Override
        public String quality() {
            return "unknown";
        }
    }

    private void event(FlowEvent event) {
        time.now += SECOND;
        session = SessionMachine.step(session, event).next();
        keeper.note(session);
    }

    private KeptSession kept() {
        return KeptSessionJson.read(keeping.kept().orElseThrow()).orElseThrow();
    }

    @Test
    void anActMakesASessionYoungAndTheWorldDoesNot() {
        event(new FlowEvent.Acted(new Act.Touch()));
        event(new FlowEvent.Acted(new Act.Extend()));
        assertThat(kept().acted()).isEqualTo(time.now);

        event(new FlowEvent.WorldChanged(Sample.world().at(Sample.JUNE.plusSeconds(60))));
        assertThat(kept().acted()).isEqualTo(time.now - SECOND);
    }

    @Test
    void theEndIsForgotten() {
        event(new FlowEvent.Acted(new Act.Touch()));
        event(new FlowEvent.Acted(new Act.Leave()));

        assertThat(keeping.kept()).isEmpty();
    }

    @Test
    void aResumedSessionStaysAsOldAsItWasUntilTheResidentActs() {
        event(new FlowEvent.Acted(new Act.Touch()));
        KeptSession before = kept();
        time.now += 30 * SECOND;

        var next = new Keeper(keeping, time);
        KeptSession earlier = next.earlier(keeping.kept()).orElseThrow();
        var resumed =
                Resumption.of(
                                Session.start(Language.ZH_HANT, Sample.world()),
                                earlier.snapshot(),
                                next.age(earlier),
                                earlier.capturing())
                        .orElseThrow();
        next.resumed(earlier, resumed.next());
        next.note(resumed.next());
        assertThat(kept()).isEqualTo(before);

        var acted = new FlowEvent.Acted(new Act.Extend());
        next.note(SessionMachine.step(resumed.next(), acted).next());
        assertThat(kept().acted()).isEqualTo(time.now);
    }

    @Test
    void whatWouldBeOfTheFutureIsForgotten() {
        event(new FlowEvent.Acted(new Act.Touch()));
        time.now = 0;

        assertThat(new Keeper(keeping, time).earlier(keeping.kept())).isEmpty();
        assertThat(keeping.kept()).isEmpty();
    }
}
