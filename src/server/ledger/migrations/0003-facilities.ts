import type { Migration } from '#server/base/migrate.ts';

/**
 * Widens the kinds of revisions by `facilities`. SQLite cannot change a CHECK, so the table is written anew (`rebuilds`: foreign keys rest meanwhile and are
 * checked at the end), with its view and the triggers that speak of it, the locks of 0001 among them.
 */
export const facilities: Migration = {
	number: 3,
	name: 'facilities',
	rebuilds: true,
	sql: `
DROP VIEW revision_state;
DROP TRIGGER publication_secret_deleted_with_reason;
CREATE TABLE revision_wide (
	id INTEGER PRIMARY KEY AUTOINCREMENT,
	kommune TEXT NOT NULL,
	number INTEGER NOT NULL CHECK (number > 0),
	delivery INTEGER NOT NULL,
	kind TEXT NOT NULL CHECK (kind IN ('settings', 'boundaries', 'figures', 'facilities')),
	sha256 TEXT NOT NULL,
	content_sha256 TEXT NOT NULL,
	accepted_at TEXT NOT NULL,
	accepted_by TEXT NOT NULL,
	UNIQUE (kommune, number)
) STRICT;
INSERT INTO revision_wide SELECT id, kommune, number, delivery, kind, sha256, content_sha256, accepted_at, accepted_by FROM revision;
DROP TABLE revision;
ALTER TABLE revision_wide RENAME TO revision;
CREATE TRIGGER revision_never_deleted BEFORE DELETE ON revision BEGIN SELECT RAISE(ABORT, 'append-only: revision'); END;
CREATE TRIGGER revision_never_replaced BEFORE INSERT ON revision WHEN EXISTS (SELECT 1 FROM revision WHERE id = NEW.id OR (kommune = NEW.kommune AND number = NEW.number))
BEGIN SELECT RAISE(ABORT, 'append-only: revision'); END;
CREATE TRIGGER revision_never_changed BEFORE UPDATE ON revision BEGIN SELECT RAISE(ABORT, 'append-only: revision'); END;
CREATE VIEW revision_state AS
SELECT r.*,
	CASE e.kind WHEN 'undo' THEN 'undone' WHEN 'erase' THEN 'erased' ELSE 'active' END AS state,
	e.at AS state_since, e.by AS state_by, e.reason AS state_reason
FROM revision r
LEFT JOIN revision_event e ON e.id = (SELECT max(n.id) FROM revision_event n WHERE n.revision = r.id AND n.kind <> 'scrub');
CREATE TRIGGER publication_secret_deleted_with_reason BEFORE DELETE ON publication_secret
WHEN NOT EXISTS (
	SELECT 1 FROM publication p JOIN publication n ON n.kommune = p.kommune AND n.audience = p.audience AND n.number > p.number WHERE p.id = OLD.publication
) AND NOT EXISTS (
	SELECT 1 FROM publication p JOIN revision r ON r.kommune = p.kommune JOIN json_each(OLD.revisions) j ON j.value = r.number
	JOIN revision_event e ON e.revision = r.id AND e.kind = 'erase' WHERE p.id = OLD.publication
)
BEGIN SELECT RAISE(ABORT, 'append-only: publication_secret'); END;`
};
