CREATE TABLE dossiers (
    id BYTEA NOT NULL PRIMARY KEY,
    organisation BYTEA NOT NULL,
    last_day BIGINT NOT NULL,
    positions BIGINT NOT NULL
) CLUSTERED;

-- First all heads (part 0), because lists read thousands of them; then all other records (part 1) in order of dossier,
-- because a whole dossier is read at once.
CREATE TABLE records (
    part BIGINT NOT NULL,
    dossier BYTEA NOT NULL,
    record BYTEA NOT NULL,
    position BIGINT NOT NULL,
    revision BIGINT NOT NULL,
    body BYTEA NOT NULL,
    PRIMARY KEY (part, dossier, record)
) CLUSTERED;

CREATE TABLE timers (
    id BYTEA NOT NULL PRIMARY KEY,
    due BIGINT NOT NULL,
    deed BIGINT NOT NULL,
    dossier BYTEA,
    record BYTEA,
    holder BYTEA,
    letter BYTEA,
    sealed BYTEA,
    until BIGINT
) CLUSTERED;
CREATE INDEX timers_by_due ON timers (due, id);
CREATE INDEX timers_by_dossier ON timers (dossier);

CREATE TABLE letters (
    holder BYTEA NOT NULL,
    id BYTEA NOT NULL,
    sealed BYTEA NOT NULL,
    until BIGINT,
    PRIMARY KEY (holder, id)
) CLUSTERED;
CREATE INDEX letters_by_id ON letters (id);
CREATE INDEX letters_by_end ON letters (until) WHERE until IS NOT NULL;

CREATE TABLE marks (
    mark BYTEA NOT NULL PRIMARY KEY,
    until BIGINT NOT NULL
) CLUSTERED;
CREATE INDEX marks_by_end ON marks (until);

CREATE TABLE counters (
    id BYTEA NOT NULL PRIMARY KEY,
    value BIGINT NOT NULL
) CLUSTERED;

CREATE TABLE log (
    organisation BYTEA NOT NULL,
    position BIGINT NOT NULL,
    dossier BYTEA NOT NULL,
    entry BYTEA NOT NULL,
    link BYTEA NOT NULL,
    PRIMARY KEY (organisation, position)
) CLUSTERED;
CREATE INDEX log_by_dossier ON log (dossier, position);
