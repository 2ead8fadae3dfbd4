-- How somebody wants to be rung, sealed under a key that stands outside this file.
CREATE TABLE bells (
    owner BYTEA NOT NULL PRIMARY KEY,
    sealed BYTEA NOT NULL
) CLUSTERED;
