import type { KommuneSettings } from '../../kommune/kommune.ts';
import type { Period } from '../../period/period.ts';
import type { Area } from '../../area/area.ts';
import { bordersDay, gebietsstandOn } from '../../area/at-date.ts';
import { AreaFrames } from '../areas/area-frames.ts';
import type { BorderSources } from '../description/border-source.ts';
import type { FindingList } from '../finding-list.ts';
import { GroupSpace } from './group-space.ts';
import { OpenTable } from './open-table.ts';

/** All tables of a delivery while its files are read. */
export class TableStore {
	readonly settings: KommuneSettings;
	readonly areas: readonly Area[];
	readonly frames: AreaFrames;
	readonly findings: FindingList;
	readonly spaces: readonly GroupSpace[];
	readonly #tables = new Map<string, OpenTable>();
	/** What counted before this delivery, to compare with. */
	earlier: readonly OpenTable[] = [];
	/** Totals already compared with the rows of their own file: `table key + group`. */
	readonly comparedTotals = new Set<string>();

	constructor(settings: KommuneSettings, areas: readonly Area[], findings: FindingList, borders: readonly BorderSources[] = []) {
		this.settings = settings;
		this.areas = areas;
		this.frames = new AreaFrames(areas, settings.levels, settings.gebietsstaende, borders);
		this.findings = findings;
		this.spaces = settings.baseFigures.map((figure) => new GroupSpace(figure, settings.classifications));
	}

	/** Index of the Gebietsstand whose borders hold for a period. */
	gebietsstandOf(period: Period): number {
		const { gebietsstaende } = this.settings;
		const found = gebietsstandOn(bordersDay(period.end, gebietsstaende), gebietsstaende);
		return gebietsstaende.findIndex((g) => g.id === found?.id);
	}

	/** The table, made where it is new. `figure` and `level` are indices in the settings. */
	open(figure: number, level: number, period: Period, file: string): OpenTable {
		const space = this.spaces[figure];
		const levelId = this.settings.levels[level]?.id;
		if (space === undefined || levelId === undefined) throw new RangeError(`no base figure ${figure} or level ${level}`);
		const key = tableKey(space.figure.id, levelId, period.key);
		let table = this.#tables.get(key);
		if (table === undefined) this.#tables.set(key, (table = new OpenTable(space, this.frames.at(this.gebietsstandOf(period), level), period, file)));
		return table;
	}

	find(figure: string, level: string, period: string): OpenTable | undefined {
		return this.#tables.get(tableKey(figure, level, period));
	}

	tables(): OpenTable[] {
		return [...this.#tables.values()];
	}
}

export const tableKey = (figure: string, level: string, period: string): string => `${figure}|${level}|${period}`;
