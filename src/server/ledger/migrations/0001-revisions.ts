import type { Migration } from '#server/base/migrate.ts';

/** Table → the rows that an `INSERT OR REPLACE` would silently delete: SQLite runs no delete trigger for them. */
const protectedTables: Readonly<Record<string, string>> = {
	revision: 'id = NEW.id OR (kommune = NEW.kommune AND number = NEW.number)',
	revision_event: 'id = NEW.id',
	publication: 'id = NEW.id OR (kommune = NEW.kommune AND audience = NEW.audience AND number = NEW.number)'
};
const erasableTables: Readonly<Record<string, string>> = {
	revision_origin: 'revision = NEW.revision',
	document: 'revision = NEW.revision',
	figure_table: 'id = NEW.id'
};

/** The triggers are the second lock behind our own code: whoever opens the file by hand is refused too. */
const appendOnly = [
	...Object.keys(protectedTables).map((table) => `
CREATE TRIGGER ${table}_never_deleted BEFORE DELETE ON ${table} BEGIN SELECT RAISE(ABORT, 'append-only: ${table}'); END;`),
	...Object.keys(erasableTables).map((table) => `
CREATE TRIGGER ${table}_deleted_only_when_erased BEFORE DELETE ON ${table}
WHEN NOT EXISTS (SELECT 1 FROM revision_event e WHERE e.revision = OLD.revision AND e.kind = 'erase')
BEGIN SELECT RAISE(ABORT, 'append-only: ${table}'); END;
CREATE TRIGGER ${table}_not_added_after_erasure BEFORE INSERT ON ${table}
WHEN EXISTS (SELECT 1 FROM revision_event e WHERE e.revision = NEW.revision AND e.kind = 'erase')
BEGIN SELECT RAISE(ABORT, 'erased: ${table}'); END;`),
	...Object.entries({ ...protectedTables, ...erasableTables }).map(([table, same]) => `
CREATE TRIGGER ${table}_never_replaced BEFORE INSERT ON ${table} WHEN EXISTS (SELECT 1 FROM ${table} WHERE ${same})
BEGIN SELECT RAISE(ABORT, 'append-only: ${table}'); END;
CREATE TRIGGER ${table}_never_changed BEFORE UPDATE ON ${table} BEGIN SELECT RAISE(ABORT, 'append-only: ${table}'); END;`)
].join('');

export const revisions: Migration = {
	number: 1,
	name: 'revisions',
	sql: `
CREATE TABLE revision (
	id INTEGER PRIMARY KEY AUTOINCREMENT,
	kommune TEXT NOT NULL,
	number INTEGER NOT NULL CHECK (number > 0),
	delivery INTEGER NOT NULL,
	kind TEXT NOT NULL CHECK (kind IN ('settings', 'boundaries', 'figures')),
	sha256 TEXT NOT NULL,
	content_sha256 TEXT NOT NULL,
	accepted_at TEXT NOT NULL,
	accepted_by TEXT NOT NULL,
	UNIQUE (kommune, number)
) STRICT;
CREATE TABLE revision_event (
	id INTEGER PRIMARY KEY AUTOINCREMENT,
	revision INTEGER NOT NULL REFERENCES revision (id),
	kind TEXT NOT NULL CHECK (kind IN ('undo', 'redo', 'erase', 'scrub')),
	at TEXT NOT NULL,
	by TEXT NOT NULL,
	reason TEXT NOT NULL
) STRICT;
CREATE INDEX revision_event_of ON revision_event (revision, id);
CREATE TABLE revision_origin (
	revision INTEGER PRIMARY KEY REFERENCES revision (id),
	file TEXT NOT NULL,
	scope TEXT NOT NULL
) STRICT;
CREATE TABLE document (
	revision INTEGER PRIMARY KEY REFERENCES revision (id),
	body TEXT NOT NULL
) STRICT;
CREATE TABLE figure_table (
	id INTEGER PRIMARY KEY,
	revision INTEGER NOT NULL REFERENCES revision (id),
	base_figure TEXT NOT NULL,
	level TEXT NOT NULL,
	period TEXT NOT NULL,
	areas TEXT NOT NULL,
	groups TEXT NOT NULL,
	cell_values BLOB NOT NULL,
	cell_states BLOB NOT NULL,
	CHECK (length(cell_values) = 8 * length(cell_states))
) STRICT;
CREATE INDEX figure_table_of ON figure_table (revision, base_figure, level, period);
CREATE TABLE publication (
	id INTEGER PRIMARY KEY AUTOINCREMENT,
	kommune TEXT NOT NULL,
	audience TEXT NOT NULL,
	number INTEGER NOT NULL CHECK (number > 0),
	manifest_hash TEXT NOT NULL,
	at TEXT NOT NULL,
	by TEXT NOT NULL,
	report_json TEXT NOT NULL,
	protocol_json TEXT NOT NULL,
	facts BLOB NOT NULL,
	UNIQUE (kommune, audience, number)
) STRICT;
CREATE VIEW revision_state AS
SELECT r.*,
	CASE e.kind WHEN 'undo' THEN 'undone' WHEN 'erase' THEN 'erased' ELSE 'active' END AS state,
	e.at AS state_since, e.by AS state_by, e.reason AS state_reason
FROM revision r
LEFT JOIN revision_event e ON e.id = (SELECT max(n.id) FROM revision_event n WHERE n.revision = r.id AND n.kind <> 'scrub');
${appendOnly}`
};
