import { slugOf } from '../../../text/slug-of.ts';
import { levelPlural } from './level-plural.ts';

export interface NamedLevel {
	readonly id: string;
	readonly name: string;
	readonly plural: string;
}

/**
 * Levels from the whole Kommune downward: those with fewer areas are above (every area holds at least one of the level below), equal ones
 * as they come. The order of the lines does not matter: people sort lists. A line without a level makes none.
 */
export function levelOrder(rows: readonly { readonly level: string; readonly rest: boolean }[]): NamedLevel[] {
	const counts = new Map<string, { name: string; count: number }>();
	for (const { level, rest } of rows) {
		const id = slugOf(level);
		if (id === '') continue;
		const known = counts.get(id) ?? { name: level, count: 0 };
		counts.set(id, { name: known.name, count: known.count + (rest ? 0 : 1) });
	}
	return [...counts].sort((a, b) => a[1].count - b[1].count).map(([id, { name }]) => ({ id, name, plural: levelPlural(name) }));
}
