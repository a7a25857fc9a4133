import type { Migration } from '#server/base/migrate.ts';

/** Letters of readers to the office of a Kommune: messages and orders. */
export const inbox: Migration = {
	number: 1,
	name: 'inbox',
	sql: `
CREATE TABLE letter (
	id INTEGER PRIMARY KEY,
	kommune TEXT NOT NULL,
	number INTEGER NOT NULL,
	kind TEXT NOT NULL CHECK (kind IN ('contact', 'brochure')),
	at TEXT NOT NULL,
	done_at TEXT,
	name TEXT NOT NULL,
	mail TEXT NOT NULL,
	subject TEXT NOT NULL,
	copies INTEGER NOT NULL,
	address TEXT NOT NULL,
	message TEXT NOT NULL,
	page TEXT NOT NULL,
	UNIQUE (kommune, number)
) STRICT;
CREATE TABLE letter_count (kommune TEXT PRIMARY KEY, last INTEGER NOT NULL) STRICT;`
};
