package mo.balcao.cache.trust;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import javax.security.auth.x500.X500Principal;
import mo.balcao.cache.link.HttpsTransport;
import mo.balcao.cache.port.Transport;
import mo.balcao.cache.store.PrivateFiles;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.pkcs.jcajce.JcaPKCS10CertificationRequestBuilder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// How a terminal becomes known to its platform: once, by a single-use code, over a connection to the CA whose
/// fingerprint was given with the code. Never trust on first use.
///
/// @param platform base address
/// @param caFingerprint lower-case hex SHA-256 of the platform CA's certificate
/// @param rootFingerprint lower-case hex SHA-256 of the root document's payload
public record Enrolment(
        String terminal, URI platform, String caFingerprint, String rootFingerprint) {
    private static final Logger LOG = LoggerFactory.getLogger(Enrolment.class);
    private static final Duration DEADLINE = Duration.ofSeconds(20);

    /// The terminal's standing at the platform, from `folder`; empty before the first enrolment.
    ///
    /// @throws TrustException when the folder belongs to another platform CA
    public Optional<Enrolled> kept(Path folder, KeyCustody custody) {
        Path certificate = folder.resolve("certificate.pem");
        try {
            if (!Files.exists(certificate)) {
                return Optional.empty();
            }
            List<X509Certificate> chain = Pem.certificates(Files.readString(certificate));
            X509Certificate authority = authority(Files.readString(folder.resolve("ca.pem")));
            long epoch = Long.parseLong(Files.readString(folder.resolve("epoch")).strip());
            KeyPair key = custody.terminalKey();
            if (chain.isEmpty() || !chain.getFirst().getPublicKey().equals(key.getPublic())) {
                throw new TrustException(
                        "the certificate in " + folder + " is of another key; enrol again");
            }
            SSLContext tls = TlsContexts.mutual(authority, chain, key.getPrivate());
            return Optional.of(new Enrolled(tls, epoch));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the trust folder " + folder, e);
        } catch (GeneralSecurityException | NumberFormatException e) {
            throw new TrustException(
                    "the certificates in " + folder + " cannot be used; enrol again", e);
        }
    }

    /// The standing that is kept, or a new one by `code`; a kept one that cannot be used gives way to a code.
    ///
    /// @throws TrustException when the terminal is not enrolled and cannot be
    public Enrolled keptOr(Optional<String> code, Path folder, KeyCustody custody) {
        try {
            Optional<Enrolled> kept = kept(folder, custody);
            if (kept.isPresent()) {
                return kept.get();
            }
        } catch (TrustException e) {
            if (code.isEmpty()) {
                throw e;
            }
            LOG.warn("event=enrolment.unusable why={}", e.getMessage());
        }
        return enrol(
                code.orElseThrow(() ->
                        new TrustException(
                                "this terminal is not enrolled: ask the platform's operator for a code"
                                        + " and set platform.enrolment-code")),
                folder,
                custody);
    }

    /// Enrols and keeps what came back in `folder`.
    ///
    /// @throws TrustException when the platform refuses the code, or is not the one that was pinned
    public Enrolled enrol(String code, Path folder, KeyCustody custody) {
        KeyPair key = custody.terminalKey();
        try (HttpsTransport transport =
                new HttpsTransport(platform, TlsContexts.pinned(caFingerprint))) {
            byte[] body =
                    JsonMapper.shared()
                            .writeValueAsBytes(
                                    Map.of(
                                            "code",
                                            code,
                                            "terminalId",
                                            terminal,
                                            "csr",
                                            request(key)));
            Transport.Request request =
                    new Transport.Request(
                            "POST",
                            "/v1/enrolments",
                            Map.of("Content-Type", "application/json"),
                            body,
                            DEADLINE);
            return switch (transport.send(request)) {
                case Transport.Reply.Answered(int status, var _, byte[] answer)
                        when status == 201 -> {
                    keep(read(answer), folder);
                    yield kept(folder, custody).orElseThrow();
                }
                case Transport.Reply.Answered(int status, var _, byte[] answer) ->
                        throw new TrustException(
                                "the platform refused the enrolment: " + code(answer, status));
                case Transport.Reply.Failed(Transport.Failure failure) ->
                        throw new TrustException(
                                "cannot enrol at "
                                        + platform
                                        + ": "
                                        + (failure == Transport.Failure.UNTRUSTED
                                                ? "its certificate does not lead to the given CA fingerprint"
                                                : "it does not answer"));
            };
        } catch (GeneralSecurityException | OperatorCreationException e) {
            throw new TrustException("cannot make the enrolment request", e);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot keep the enrolment in " + folder, e);
        }
    }

    private void keep(JsonNode answer, Path folder) throws IOException {
        String ca = answer.path("ca").asString("");
        authority(ca);
        byte[] root = JsonMapper.shared().writeValueAsBytes(answer.path("root"));
        TrustRoot.pinned(SignedDocument.parse(root), rootFingerprint);
        PrivateFiles.folder(folder);
        new RootChain(folder).begin(root);
        PrivateFiles.write(folder.resolve("ca.pem"), ca.getBytes(StandardCharsets.US_ASCII));
        PrivateFiles.write(
                folder.resolve("epoch"),
                Long.toString(answer.path("terminalEpoch").asLong(0))
                        .getBytes(StandardCharsets.US_ASCII));
        // Last: its presence means that the terminal is enrolled.
        PrivateFiles.write(
                folder.resolve("certificate.pem"),
                answer.path("certificate").asString("").getBytes(StandardCharsets.US_ASCII));
    }

    private static JsonNode read(byte[] answer) {
        try {
            return JsonMapper.shared().readTree(answer);
        } catch (JacksonException e) {
            throw new TrustException("the platform's answer to the enrolment cannot be read", e);
        }
    }

    private X509Certificate authority(String pem) {
        try {
            X509Certificate authority =
                    Pem.certificates(pem).stream()
                            .findFirst()
                            .orElseThrow(() -> new TrustException("there is no platform CA"));
            if (!Pem.fingerprint(authority).equalsIgnoreCase(caFingerprint)) {
                throw new TrustException("the platform CA is not the one in the configuration");
            }
            return authority;
        } catch (GeneralSecurityException e) {
            throw new TrustException("the platform CA cannot be read", e);
        }
    }

    private String request(KeyPair key) throws OperatorCreationException, IOException {
        ContentSigner signer =
                new JcaContentSignerBuilder("SHA256withECDSA").build(key.getPrivate());
        X500Principal subject = new X500Principal("CN=" + terminal + ", OU=terminal");
        byte[] der =
                new JcaPKCS10CertificationRequestBuilder(subject, key.getPublic())
                        .build(signer)
                        .getEncoded();
        return Pem.of("CERTIFICATE REQUEST", der);
    }

    private static String code(byte[] problem, int status) {
        String otherwise = "status " + status;
        try {
            return JsonMapper.shared().readTree(problem).path("code").asString(otherwise);
        } catch (JacksonException _) {
            return otherwise;
        }
    }

    /// @param tls shows the terminal's certificate and trusts the platform CA alone
    /// @param epoch grows with each enrolment; a cloned or restored disk has an old one
    public record Enrolled(SSLContext tls, long epoch) {}
}
