import { createHash } from 'node:crypto';
import type { FigureTable } from '#domain/base-figure/figure-table.ts';

/** Hash of what was understood from a file, cell by cell. As confidential as the figures: a few small counts can be guessed from it. */
export function tablesHash(tables: readonly FigureTable[]): string {
	const hash = createHash('sha256');
	for (const table of tables) {
		hash.update(JSON.stringify([table.baseFigure, table.level, table.period, table.areas, table.groups]));
		hash.update(new Uint8Array(table.values.buffer, table.values.byteOffset, table.values.byteLength));
		hash.update(table.states);
	}
	return hash.digest('hex');
}

export function textHash(text: string): string {
	return createHash('sha256').update(text).digest('hex');
}
