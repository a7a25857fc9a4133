import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import type { Boundaries } from '#domain/delivery/boundaries.ts';
import type { BorderSource } from '#domain/delivery/description/border-source.ts';
import type { Description } from '#domain/delivery/description.ts';
import type { FindingList } from '#domain/delivery/finding-list.ts';
import type { Progress } from '#server/base/progress.ts';
import { silent } from '#server/base/progress.ts';
import type { BorderFeature } from './border-feature.ts';
import { deliveredFile } from './delivered-file.ts';
import { readAreaTable } from './read-area-table.ts';
import { readBorderFile } from './read-border-file.ts';
import { readBoundaries } from './read-boundaries.ts';

/**
 * Reads the boundary files and tables of areas of a description, each once. The hash covers the files and what the description makes of
 * them: the same file read by another key property gives other areas.
 */
export async function loadBoundaries(folder: string, description: Description, descriptionFile: string, findings: FindingList, progress: Progress = silent): Promise<{ boundaries: Boundaries; sha256: string }> {
	const sources = description.borders.flatMap((b) => b.sources);
	const hash = createHash('sha256').update(JSON.stringify([description.settings.levels, description.borders]));
	const polygons = new Map<string, readonly BorderFeature[]>();
	const rows = new Map<string, readonly BorderFeature[]>();
	for (const name of new Set(sources.flatMap(filesOf))) {
		progress(`${basename(name)} lesen`, 0, 1);
		const bytes = await deliveredFile(folder, name, 'Die Grenzen', findings);
		if (bytes === undefined) continue;
		hash.update(bytes);
		const columns = sources.flatMap((s) => columnsOf(s, name));
		if (columns.length > 0) rows.set(name, await readAreaTable(bytes, name, [...new Set(columns)], findings));
		const readings = new Map(sources.flatMap(({ from }) => ('file' in from && from.file === name ? [[JSON.stringify(from), from]] : [])));
		for (const [key, from] of readings) polygons.set(key, await readBorderFile(readings.size > 1 ? Buffer.from(bytes) : bytes, from, findings));
	}
	// With a file missing every area would lack the one above it: that would only hide the one thing to do.
	if (findings.blocks) return { boundaries: { areas: [], geometries: [] }, sha256: '' };
	const boundaries = readBoundaries(description, { polygons: (file) => polygons.get(JSON.stringify(file)) ?? [], rows: (table) => rows.get(table) ?? [] }, descriptionFile, findings);
	return { boundaries, sha256: hash.digest('hex') };
}

function filesOf({ from, table }: BorderSource): string[] {
	return [...('file' in from ? [from.file] : 'list' in from ? [from.list] : []), ...(table === null ? [] : [table.file])];
}

/** Columns that a source must find in a table of areas. */
function columnsOf({ from, table, key, name, above }: BorderSource, file: string): string[] {
	return [...('list' in from && from.list === file ? [key, name, ...(above === null ? [] : [above])].map((t) => t.property) : []), ...(table?.file === file ? [table.key] : [])];
}
