package mo.balcao.platform.server.http;

import mo.balcao.platform.server.wire.TerminalId;

/// Who calls, by the client certificate.
public sealed interface Caller {
    /// No certificate.
    record Nobody() implements Caller {}

    /// A certificate that is revoked, superseded, out of date or never issued for this use.
    record Refused() implements Caller {}

    record Terminal(TerminalId id) implements Caller {}

    record Operator(String name) implements Caller {}
}
