import type { Migration } from '#server/base/migrate.ts';

/**
 * The true values behind what the newest release withheld: the next one compares with them which cells were corrected. They go with the delivery they came
 * from when it is erased, and when a newer release has its own.
 */
export const publicationSecret: Migration = {
	number: 2,
	name: 'publication-secret',
	sql: `
CREATE TABLE publication_secret (
	publication INTEGER PRIMARY KEY REFERENCES publication (id),
	revisions TEXT NOT NULL CHECK (json_valid(revisions)),
	body BLOB NOT NULL
) STRICT;
CREATE TRIGGER publication_secret_deleted_with_reason BEFORE DELETE ON publication_secret
WHEN NOT EXISTS (
	SELECT 1 FROM publication p JOIN publication n ON n.kommune = p.kommune AND n.audience = p.audience AND n.number > p.number WHERE p.id = OLD.publication
) AND NOT EXISTS (
	SELECT 1 FROM publication p JOIN revision r ON r.kommune = p.kommune JOIN json_each(OLD.revisions) j ON j.value = r.number
	JOIN revision_event e ON e.revision = r.id AND e.kind = 'erase' WHERE p.id = OLD.publication
)
BEGIN SELECT RAISE(ABORT, 'append-only: publication_secret'); END;
CREATE TRIGGER publication_secret_never_changed BEFORE UPDATE ON publication_secret BEGIN SELECT RAISE(ABORT, 'append-only: publication_secret'); END;
CREATE TRIGGER publication_secret_never_replaced BEFORE INSERT ON publication_secret WHEN EXISTS (SELECT 1 FROM publication_secret WHERE publication = NEW.publication)
BEGIN SELECT RAISE(ABORT, 'append-only: publication_secret'); END;`
};
