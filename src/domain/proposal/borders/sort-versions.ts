import { levelNamed } from '../vocabulary/levels.ts';
import { periodOf } from '../vocabulary/periods.ts';
import type { BorderFile } from './border-file.ts';
import { propertiesOf, valuesOf } from './border-file.ts';
import { findKeys } from './find-keys.ts';
import type { KeyedFile } from './keyed-file.ts';

/** A boundary file with its key, its level and its day, told by its properties and its name. */
export function keyedFile(source: BorderFile): KeyedFile | undefined {
	const keys = findKeys(source);
	if (keys === undefined) return undefined;
	const stem = (source.layer ?? source.file).replace(/^.*\//, '').replace(/\.[a-z]+$/i, '');
	const year = /(?:^|[^\d])((?:19|20)\d{2})(?!\d)/.exec(stem)?.[1];
	const old = /bis[_\- ]?(?:19|20)\d{2}/i.test(stem);
	return { ...keys, source, level: levelNamed(stem), old, from: old ? '' : year !== undefined ? `${year}-01-01` : sameDay(source) };
}

/** A property that names the same day for every area: the day of the borders. */
function sameDay(source: BorderFile): string {
	for (const property of propertiesOf(source)) {
		const days = new Set(valuesOf(source, property));
		const period = days.size === 1 ? periodOf([...days][0] ?? '') : undefined;
		if (period?.kind === 'day') return period.start;
	}
	return '';
}

/** Files of one level, oldest first; of two with the same areas the first is kept. */
export function versionsOf(files: readonly KeyedFile[]): { readonly kept: readonly KeyedFile[]; readonly same: readonly KeyedFile[] } {
	const kept: KeyedFile[] = [];
	const same: KeyedFile[] = [];
	const codes = (f: KeyedFile): string => valuesOf(f.source, f.key).sort().join('|');
	// Borders of another time say so; a file that does not is another form of the same borders.
	const dated = (f: KeyedFile): boolean => f.old || f.from !== '';
	for (const file of files) (kept.some((k) => codes(k) === codes(file) || !dated(k) || !dated(file)) ? same : kept).push(file);
	return { kept: kept.sort((a, b) => Number(b.old) - Number(a.old) || (a.from < b.from ? -1 : 1)), same };
}
