import type { Area } from '#domain/area/area.ts';
import { areasOn, bordersDay } from '#domain/area/at-date.ts';
import type { ReleasedFigure } from '#domain/figure/figure.ts';
import { missing } from '#domain/figure/figure.ts';
import { releaseFigure } from '#domain/disclosure/released-figure.ts';
import type { KommuneSettings } from '#domain/kommune/kommune.ts';
import type { Period } from '#domain/period/period.ts';
import { comparePeriods, parsePeriod } from '#domain/period/period.ts';
import type { ReleasedCube } from './release-cube.ts';

const notCollected = releaseFigure(missing('not-collected'), false);
const notMeaningful = releaseFigure(missing('not-meaningful'), false);

/** All released cells of a Kommune, by base figure and period. Everything derived (indicators, datasets, profiles) is made from this. */
export class ReleasedFigures {
	readonly settings: KommuneSettings;
	readonly areas: readonly Area[];
	readonly #cubes = new Map<string, Map<string, { cube: ReleasedCube; row: Map<string, number>; column: Map<string, number> }>>();

	constructor(settings: KommuneSettings, areas: readonly Area[], cubes: readonly ReleasedCube[]) {
		this.settings = settings;
		this.areas = areas;
		for (const cube of cubes) {
			const periods = this.#cubes.get(cube.figure.id) ?? new Map();
			periods.set(cube.period, { cube, row: new Map(cube.areas.map((a, i) => [a.id, i])), column: new Map(cube.groups.map((g, i) => [g, i])) });
			this.#cubes.set(cube.figure.id, periods);
		}
	}

	/** Period keys of a base figure, oldest first; none for a base figure that is not published. */
	periods(baseFigure: string): string[] {
		return sortPeriods([...(this.#cubes.get(baseFigure)?.keys() ?? [])]);
	}

	/** Ids of the levels in which a base figure has any figure, withheld ones among them, top first. */
	levels(baseFigure: string): string[] {
		const cubes = this.cubes(baseFigure);
		return this.settings.levels.map((l) => l.id).filter((l) => cubes.some((c) => c.areas.some((a, i) => a.level === l && c.groups.some((_, g) => c.figures[i * c.groups.length + g]?.kind !== 'missing'))));
	}

	cubes(baseFigure: string): ReleasedCube[] {
		return [...(this.#cubes.get(baseFigure)?.values() ?? [])].map((e) => e.cube);
	}

	/** An area that did not exist in the period: not meaningful; a cell nobody delivered: not collected. */
	figure(baseFigure: string, period: string, area: string, group: string): ReleasedFigure {
		const entry = this.#cubes.get(baseFigure)?.get(period);
		if (!entry) return notCollected;
		const row = entry.row.get(area);
		if (row === undefined) return notMeaningful;
		const column = entry.column.get(group);
		return column === undefined ? notCollected : entry.cube.figures[row * entry.cube.groups.length + column] ?? notCollected;
	}

	areasIn(period: string): Area[] {
		return areasOn(this.areas, bordersDay(parsePeriod(period)?.end ?? '', this.settings.gebietsstaende));
	}
}

export function sortPeriods(keys: readonly string[]): string[] {
	return keys.map(parsePeriod).filter((p): p is Period => p !== null).sort(comparePeriods).map((p) => p.key);
}
