CREATE TABLE organisations (
    id BYTEA NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    recovery_public BYTEA NOT NULL,
    settings BYTEA NOT NULL
) CLUSTERED;

CREATE TABLE workers (
    id BYTEA NOT NULL PRIMARY KEY,
    organisation BYTEA NOT NULL,
    sign_in_name TEXT NOT NULL UNIQUE,
    mail TEXT,
    roles TEXT NOT NULL,
    public_key BYTEA NOT NULL,
    stretch BYTEA NOT NULL,
    locked_secret BYTEA NOT NULL,
    second_step BYTEA NOT NULL,
    active BIGINT NOT NULL
) CLUSTERED;
CREATE INDEX workers_by_organisation ON workers (organisation);

CREATE TABLE circles (
    id BYTEA NOT NULL PRIMARY KEY,
    organisation BYTEA NOT NULL,
    kind BIGINT NOT NULL,
    generation BIGINT NOT NULL,
    public_key BYTEA NOT NULL
) CLUSTERED;
CREATE INDEX circles_by_organisation ON circles (organisation);

CREATE TABLE members (
    circle BYTEA NOT NULL,
    worker BYTEA NOT NULL,
    generation BIGINT NOT NULL,
    sealed_secret BYTEA NOT NULL,
    PRIMARY KEY (circle, worker, generation)
) CLUSTERED;
CREATE INDEX members_by_worker ON members (worker);

-- In order of holder, because a holder's whole list is read at once.
CREATE TABLE grants (
    holder BYTEA NOT NULL,
    dossier BYTEA NOT NULL,
    organisation BYTEA NOT NULL,
    scope BIGINT NOT NULL,
    generation BIGINT NOT NULL,
    sealed BYTEA NOT NULL,
    starts BIGINT,
    ends BIGINT,
    PRIMARY KEY (holder, dossier)
) CLUSTERED;
CREATE INDEX grants_by_dossier ON grants (dossier);

-- In the order of the records, so that a list or a dossier is a short walk here too.
CREATE TABLE record_keys (
    part BIGINT NOT NULL,
    dossier BYTEA NOT NULL,
    record BYTEA NOT NULL,
    revision BIGINT NOT NULL,
    wrapped BYTEA NOT NULL,
    PRIMARY KEY (part, dossier, record, revision)
) CLUSTERED;

CREATE TABLE sessions (
    id BYTEA NOT NULL PRIMARY KEY,
    subject BYTEA NOT NULL,
    sealed_key BYTEA NOT NULL,
    facts BYTEA NOT NULL,
    last_seen BIGINT NOT NULL,
    until BIGINT NOT NULL
) CLUSTERED;
CREATE INDEX sessions_by_subject ON sessions (subject);
CREATE INDEX sessions_by_end ON sessions (until);

CREATE TABLE invitations (
    token BYTEA NOT NULL PRIMARY KEY,
    organisation BYTEA NOT NULL,
    body BYTEA NOT NULL,
    until BIGINT NOT NULL
) CLUSTERED;
