-- gateway: what the platform itself knows. Sees sealed parts only.
CREATE TABLE gateway.terminal (
    id              text PRIMARY KEY,
    profile         text NOT NULL,
    site            text NOT NULL,
    epoch           bigint NOT NULL CHECK (epoch >= 1),
    enrolled_at     timestamptz NOT NULL,
    revoked_at      timestamptz,
    last_seen       timestamptz,
    software        text,
    pending         bigint,
    held            bigint,
    quarantined     bigint,
    devices         text
);

CREATE TABLE gateway.certificate (
    fingerprint     text PRIMARY KEY,
    terminal        text NOT NULL REFERENCES gateway.terminal,
    not_after       timestamptz NOT NULL,
    revoked_at      timestamptz
);

CREATE TABLE gateway.enrolment_code (
    hash            bytea PRIMARY KEY,
    terminal        text NOT NULL,
    profile         text NOT NULL,
    site            text NOT NULL,
    expires_at      timestamptz NOT NULL,
    used_at         timestamptz
);

CREATE TABLE gateway.signed_document (
    kind            text NOT NULL,
    scope           text NOT NULL,
    version         bigint NOT NULL,
    content_hash    text NOT NULL,
    expires_at      timestamptz NOT NULL,
    payload         bytea NOT NULL,
    signatures      text NOT NULL,
    PRIMARY KEY (kind, scope, version)
);

-- The one row per record that makes "exactly once" last for ever.
CREATE TABLE gateway.inbox (
    terminal        text NOT NULL REFERENCES gateway.terminal,
    transaction_id  uuid NOT NULL,
    payload_sha256  text NOT NULL,
    seq             bigint NOT NULL,
    lane            bytea NOT NULL,
    lane_seq        bigint NOT NULL,
    service         text NOT NULL,
    catalogue_version bigint NOT NULL,
    epoch           bigint NOT NULL,
    captured_wall   timestamptz NOT NULL,
    boot_id         text NOT NULL,
    mono_ns         bigint NOT NULL,
    time_quality    text NOT NULL,
    received_at     timestamptz NOT NULL,
    state           text NOT NULL CHECK (state IN ('applied', 'held', 'rejected')),
    code            text,
    filing_number   text,
    PRIMARY KEY (terminal, transaction_id)
);

CREATE TABLE gateway.inbox_part (
    terminal        text NOT NULL,
    transaction_id  uuid NOT NULL,
    department      text NOT NULL,
    key_id          text NOT NULL,
    sealed          bytea NOT NULL,
    PRIMARY KEY (terminal, transaction_id, department),
    FOREIGN KEY (terminal, transaction_id) REFERENCES gateway.inbox
);

CREATE TABLE gateway.filing_counter (
    department      text NOT NULL,
    year            integer NOT NULL,
    last            bigint NOT NULL,
    PRIMARY KEY (department, year)
);

CREATE TABLE gateway.ledger (
    ledger_seq      bigint PRIMARY KEY,
    terminal        text NOT NULL,
    transaction_id  uuid NOT NULL,
    service         text NOT NULL,
    department      text NOT NULL,
    filing_number   text NOT NULL,
    applied_at      timestamptz NOT NULL,
    UNIQUE (terminal, transaction_id, department),
    FOREIGN KEY (terminal, transaction_id) REFERENCES gateway.inbox
);

CREATE TABLE gateway.audit_anchor (
    terminal        text NOT NULL,
    sequence        bigint NOT NULL,
    hash            text NOT NULL,
    at              timestamptz NOT NULL,
    PRIMARY KEY (terminal, sequence)
);

CREATE TABLE gateway.event (
    id              bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    terminal        text NOT NULL,
    at              timestamptz NOT NULL,
    event           text NOT NULL,
    transaction_id  uuid
);
CREATE INDEX event_by_terminal ON gateway.event (terminal, id);

-- department: what each mock department made of the part it opened.
CREATE TABLE department.department_case (
    department      text NOT NULL,
    terminal        text NOT NULL,
    transaction_id  uuid NOT NULL,
    service         text NOT NULL,
    filing_number   text NOT NULL,
    content         bytea NOT NULL,
    opened_at       timestamptz NOT NULL,
    PRIMARY KEY (department, terminal, transaction_id)
);

CREATE TABLE department.outage (
    department      text PRIMARY KEY,
    since           timestamptz NOT NULL
);

-- bureau: tokens of the mock residents' phones; never the token itself.
CREATE TABLE bureau.token (
    hash            bytea PRIMARY KEY,
    resident        text NOT NULL,
    expires_at      timestamptz NOT NULL,
    used_at         timestamptz
);
