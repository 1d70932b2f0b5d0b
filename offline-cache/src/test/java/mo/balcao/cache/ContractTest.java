package mo.balcao.cache;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import mo.balcao.cache.fake.Authority;
import mo.balcao.cache.fake.FakePlatform;
import mo.balcao.cache.fake.FakeTime;
import mo.balcao.cache.fake.SeededRandom;
import mo.balcao.cache.fake.Terminal;
import mo.balcao.cache.fake.TlsPlatform;
import mo.balcao.cache.fake.Wire;
import mo.balcao.cache.link.HttpPlatformLink;
import mo.balcao.cache.port.Transport;
import mo.balcao.cache.trust.Enrolment;
import mo.balcao.cache.trust.FileKeyCustody;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// What this room sends, held against the platform's contract. Heartbeats and anchors: see HeraldTest.
class ContractTest {
    @TempDir Path folder;

    @Test
    void aRecordIsOneOfTheContract() {
        FakePlatform platform = new FakePlatform();
        try (var terminal =
                new Terminal(
                        folder.resolve("outbox.db"),
                        new FakeTime(),
                        new SeededRandom(1),
                        platform)) {
            var _ = terminal.take("r1");
            var _ = terminal.drain();
        }

        Wire.require("Record", FakePlatform.records(platform.requests.getFirst()).getFirst());
    }

    @Test
    void theContractIsReallyAsked() {
        ObjectNode record = JsonMapper.shared().createObjectNode().put("id", "x");

        assertThatThrownBy(() -> Wire.require("Record", record)).isInstanceOf(AssertionError.class);
    }

    @Test
    void theQuestionsAreOfTheContract() {
        List<Transport.Request> sent = new ArrayList<>();
        var link =
                new HttpPlatformLink(
                        request -> {
                            sent.add(request);
                            return new Transport.Reply.Failed(Transport.Failure.UNREACHABLE);
                        },
                        new FakeTime(),
                        Runnable::run);
        var _ =
                link.resolve(
                        "MOEID1." + "a".repeat(32),
                        "va-1",
                        "proof-of-life",
                        Set.of("nameZh", "nameLatin"),
                        Duration.ofSeconds(8));
        var _ = link.pickUp("MOPU1." + "a".repeat(32), Duration.ofSeconds(8));

        Wire.require("ResolutionRequest", sent.getFirst().body());
        Wire.require("PickUpRequest", sent.getLast().body());
    }

    @Test
    void anEnrolmentIsOneOfTheContract() {
        try (var platform = new TlsPlatform(new Authority("Platform CA"), false)) {
            var _ =
                    new Enrolment(
                                    "T-1",
                                    platform.url(),
                                    platform.authority.fingerprint(),
                                    platform.publisher.fingerprint(platform.root))
                            .keptOr(
                                    Optional.of("CODE-1234"),
                                    folder.resolve("trust"),
                                    new FileKeyCustody(folder.resolve("keys")));

            Wire.require("EnrolmentRequest", platform.requests.getFirst().body());
        }
    }
}
