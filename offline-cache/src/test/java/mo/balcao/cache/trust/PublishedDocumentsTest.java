package mo.balcao.cache.trust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.time.Instant;
import mo.balcao.cache.fake.Publisher;
import mo.balcao.cache.trust.PublishedDocuments.Checked;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublishedDocumentsTest {
    @TempDir Path folder;

    private final Publisher publisher = new Publisher();
    private final byte[] first = publisher.root(1);
    private Instant now = Instant.parse("2026-01-01T00:00:00Z");
    private PublishedDocuments documents;

    @BeforeEach
    void enrol() throws IOException {
        new RootChain(folder).begin(first);
        documents = reopen();
    }

    private PublishedDocuments reopen() {
        return PublishedDocuments.open(folder, publisher.fingerprint(first), () -> now);
    }

    private static void refuses(String why, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(TrustException.class).hasMessageContaining(why);
    }

    @Test
    void handsOverWhatTheRoleSignedAndKeepsIt() {
        assertThat(documents.offerCatalogue(publisher.catalogue(4))).isTrue();
        assertThat(documents.offerAuthorisation(publisher.authorisation(2, "2027-01-01T00:00:00Z")))
                .isTrue();

        assertThat(reopen().catalogue().map(Checked::version)).hasValue(4L);
        assertThat(reopen().authorisation().map(Checked::version)).hasValue(2L);
    }

    @Test
    void theSameVersionAgainIsNoNews() {
        var _ = documents.offerCatalogue(publisher.catalogue(4));

        assertThat(documents.offerCatalogue(publisher.catalogue(4))).isFalse();
    }

    @Test
    void refusesAnotherContentUnderTheSameVersion() {
        var _ = documents.offerAuthorisation(publisher.authorisation(2, "2027-01-01T00:00:00Z"));

        refuses(
                "has two contents",
                () ->
                        documents.offerAuthorisation(
                                publisher.authorisation(2, "2028-01-01T00:00:00Z")));
    }

    @Test
    void refusesRollBackAlsoAfterARestart() {
        var _ = documents.offerCatalogue(publisher.catalogue(4));

        refuses("roll-back refused", () -> documents.offerCatalogue(publisher.catalogue(3)));
        refuses("roll-back refused", () -> reopen().offerCatalogue(publisher.catalogue(3)));
    }

    @Test
    void refusesRollBackEvenWhenTheKeptDocumentIsLost() throws IOException {
        var _ = documents.offerCatalogue(publisher.catalogue(4));
        Files.writeString(folder.resolve("catalogue.json"), "{}");

        var again = reopen();

        assertThat(again.catalogue()).isEmpty();
        refuses("roll-back refused", () -> again.offerCatalogue(publisher.catalogue(3)));
        assertThat(again.offerCatalogue(publisher.catalogue(4))).isTrue();
    }

    @Test
    void refusesASignatureOfAnotherRole() {
        byte[] payload =
                "{\"version\":1,\"expires\":\"2027-01-01T00:00:00Z\"}"
                        .getBytes(StandardCharsets.UTF_8);

        refuses(
                "no valid signature",
                () ->
                        documents.offerCatalogue(
                                publisher.signed(
                                        "catalogue", 1, payload, publisher.key("identity"))));
    }

    @Test
    void refusesADocumentOfAnotherKindUnderTheRightKey() {
        byte[] asAuthorisation =
                publisher.signed(
                        "verifier-authorisation",
                        9,
                        "{}".getBytes(StandardCharsets.UTF_8),
                        publisher.key("catalogue"));

        refuses("where 'catalogue' is wanted", () -> documents.offerCatalogue(asAuthorisation));
    }

    @Test
    void refusesAChangedPayload() {
        byte[] genuine = publisher.catalogue(4);
        String changed =
                new String(genuine, StandardCharsets.UTF_8)
                        .replaceFirst(
                                "\"payload\":\"eyJ2ZXJzaW9uIjo0", "\"payload\":\"eyJ2ZXJzaW9uIjo5");
        assertThat(changed).isNotEqualTo(new String(genuine, StandardCharsets.UTF_8));

        refuses(
                "no valid signature",
                () -> documents.offerCatalogue(changed.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void refusesTwoVersionsInOneDocument() {
        byte[] payload =
                "{\"version\":1,\"expires\":\"2027-01-01T00:00:00Z\"}"
                        .getBytes(StandardCharsets.UTF_8);

        refuses(
                "names two versions",
                () ->
                        documents.offerCatalogue(
                                publisher.signed(
                                        "catalogue", 7, payload, publisher.key("catalogue"))));
    }

    @Test
    void refusesWhatHasExpired() {
        refuses(
                "has expired",
                () ->
                        documents.offerAuthorisation(
                                publisher.authorisation(2, "2025-06-01T00:00:00Z")));
    }

    @Test
    void anExpiredOneThatWasAcceptedIsStillHandedOver() {
        var _ = documents.offerCatalogue(publisher.catalogue(4));
        now = Instant.parse("2028-01-01T00:00:00Z");

        assertThat(reopen().catalogue().map(Checked::version)).hasValue(4L);
    }

    @Test
    void refusesRubbish() {
        for (String rubbish :
                new String[] {"", "{", "[]", "null", "{\"payload\":\"***\"}", "<html>"}) {
            assertThatThrownBy(() ->
                            documents.offerCatalogue(rubbish.getBytes(StandardCharsets.UTF_8)))
                    .as(rubbish)
                    .isInstanceOf(TrustException.class);
        }
    }

    @Test
    void aLaterRootSignedByOldAndNewKeyIsFollowedAndStaysAfterARestart() {
        for (long version = 2; version <= 4; version++) {
            KeyPair old = publisher.rotate("root");
            publisher.rotate("catalogue");
            assertThat(documents.offerRoot(publisher.root(version, old))).isTrue();
        }

        assertThat(documents.offerCatalogue(publisher.catalogue(1))).isTrue();
        assertThat(reopen().catalogue()).isPresent();
        assertThat(reopen().offerCatalogue(publisher.catalogue(2))).isTrue();
    }

    @Test
    void aRotatedKeyIsNoLongerBelieved() {
        byte[] byTheOldKey = publisher.catalogue(5);
        publisher.rotate("catalogue");
        assertThat(documents.offerRoot(publisher.root(2))).isTrue();

        refuses("no valid signature", () -> documents.offerCatalogue(byTheOldKey));
    }

    @Test
    void theSameVersionIsSignedAnewAfterARotation() {
        var _ = documents.offerCatalogue(publisher.catalogue(5));
        publisher.rotate("catalogue");
        var _ = documents.offerRoot(publisher.root(2));

        assertThat(documents.offerCatalogue(publisher.catalogue(5))).isFalse();
        assertThat(reopen().catalogue().map(Checked::version)).hasValue(5L);
    }

    @Test
    void refusesARootThatTheOldKeyDidNotSign() {
        publisher.rotate("root");

        refuses("no valid signature", () -> documents.offerRoot(publisher.root(2)));
    }

    @Test
    void refusesARootThatItsOwnKeyDidNotSign() {
        KeyPair old = publisher.rotate("root");

        refuses(
                "no valid signature",
                () -> documents.offerRoot(publisher.rootSignedOnlyBy(2, old)));
    }

    @Test
    void refusesAnOlderRoot() {
        var _ = documents.offerRoot(publisher.root(3));

        refuses("roll-back refused", () -> documents.offerRoot(publisher.root(2)));
    }

    @Test
    void thePresentRootAgainIsNoFault() {
        assertThat(documents.offerRoot(first)).isFalse();
    }

    @Test
    void anExpiredRootMakesNothingNewBelievable() {
        now = Instant.parse("2031-01-01T00:00:00Z");

        refuses(
                "the root document has expired",
                () ->
                        documents.offerAuthorisation(
                                publisher.authorisation(1, "2035-01-01T00:00:00Z")));
    }

    @Test
    void refusesToStartOnAnotherRootThanThePinned() {
        refuses(
                "not the one given at enrolment",
                () -> PublishedDocuments.open(folder, "00".repeat(32), () -> now));
    }

    @Test
    void anotherPlatformBeginsWithNothing() throws IOException {
        var _ = documents.offerCatalogue(publisher.catalogue(40));
        Publisher other = new Publisher();
        byte[] theirs = other.root(1);

        new RootChain(folder).begin(theirs);

        var fresh = PublishedDocuments.open(folder, other.fingerprint(theirs), () -> now);
        assertThat(fresh.catalogue()).isEmpty();
        assertThat(fresh.offerCatalogue(other.catalogue(1))).isTrue();
    }
}
