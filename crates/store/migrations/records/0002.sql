-- What still has to go out of the house. It says when, never why.
CREATE TABLE outbox (
    id BYTEA NOT NULL PRIMARY KEY,
    due BIGINT NOT NULL,
    kind BIGINT NOT NULL,
    whom BYTEA NOT NULL,
    about BYTEA NOT NULL,
    tries BIGINT NOT NULL,
    sealed BYTEA NOT NULL
) CLUSTERED;
CREATE INDEX outbox_by_due ON outbox (due, id);
CREATE INDEX outbox_by_about ON outbox (about);
