import type { Level } from '#domain/area/area.ts';
import type { Catalogue } from '#domain/indicator/published.ts';

/** The finest level that holds figures of any indicator and has more than one area. */
export function finestLevel(catalogue: Catalogue): Level {
	const used = catalogue.levels.filter((l) => catalogue.indicators.some((i) => i.levels.includes(l.id)));
	const level = used.at(-1) ?? catalogue.levels.at(-1);
	if (!level) throw new TypeError('A published Kommune has no level.');
	return level;
}
