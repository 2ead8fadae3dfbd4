-- With which other dossier one is erased: the parts of a file with the file. It ties together what the same code or the
-- same circle opens, and says nothing of what it is.
ALTER TABLE dossiers ADD COLUMN goes_with BYTEA;
CREATE INDEX dossiers_by_goes_with ON dossiers (goes_with) WHERE goes_with IS NOT NULL;
