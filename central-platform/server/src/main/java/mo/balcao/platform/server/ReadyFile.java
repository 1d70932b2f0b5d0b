package mo.balcao.platform.server;

import mo.balcao.platform.server.wire.Sha256;

/// What `ready.json` says to whoever started us.
///
/// @param caFingerprint over the platform CA certificate's DER
/// @param rootFingerprint over the payload bytes of the root document
record ReadyFile(
        String url, long pid, Operator operator, Sha256 caFingerprint, Sha256 rootFingerprint) {

    /// Paths of PEM files; the key is PKCS#8, `ca` is what the server's certificate is checked against.
    record Operator(String certificate, String key, String ca) {}
}
