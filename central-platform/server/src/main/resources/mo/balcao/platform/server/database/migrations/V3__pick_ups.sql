-- What departments have laid into lockers; never the code itself.
CREATE TABLE department.pick_up (
    item            text PRIMARY KEY,
    hash            bytea NOT NULL UNIQUE,
    department      text NOT NULL,
    service         text NOT NULL,
    terminal        text NOT NULL,
    door            integer NOT NULL CHECK (door >= 1),
    expires_at      timestamptz NOT NULL,
    collected_at    timestamptz,
    transaction_id  uuid
);
