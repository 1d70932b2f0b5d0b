-- Effects on the physical world of which a terminal does not know whether they happened.
ALTER TABLE gateway.terminal ADD COLUMN in_doubt bigint;
