import type { FigureTable } from '../../base-figure/figure-table.ts';
import { CELL } from '../../base-figure/figure-table.ts';
import type { Period } from '../../period/period.ts';
import type { AreaFrame } from '../areas/area-frames.ts';
import type { GroupSpace } from './group-space.ts';

/** State of a cell that no row has filled yet. */
export const UNSET = 255;

/** Most cells of one table: a delivery that asks for more than 130 MB in one table is refused. */
const MOST_CELLS = 10_000_000;

/** Which value column of which file delivered a group. Compared by identity: one object per reading. */
export interface Origin {
	readonly file: string;
	readonly column: string;
	/** Name of the worksheet, where the file has several. */
	readonly sheet?: string;
}

/** A table while files are read: column-major, so that a new group is a new stretch at the end. */
export class OpenTable {
	readonly space: GroupSpace;
	readonly frame: AreaFrame;
	readonly period: Period;
	/** File that contributed first; null: nothing of this delivery, only what counted before. */
	readonly firstFile: string | null;
	/** Number of areas: the length of a column. */
	readonly areas: number;
	readonly columns = new Map<number, number>();
	/** Which reading of which file delivered the group; a second one is a conflict. */
	readonly owners: Origin[] = [];
	/** Line of the file from which a cell came, so that a later check can say where to look; 0: none. */
	lines = new Uint32Array(0);
	values = new Float64Array(0);
	states = new Uint8Array(0);

	constructor(space: GroupSpace, frame: AreaFrame, period: Period, firstFile: string | null) {
		this.space = space;
		this.frame = frame;
		this.period = period;
		this.firstFile = firstFile;
		this.areas = frame.areas.length;
	}

	/** Column of a group, made where it is new; −1 where the table would grow beyond all measure. */
	columnOf(ordinal: number, owner: Origin): number {
		const known = this.columns.get(ordinal);
		if (known !== undefined) return known;
		const column = this.owners.length;
		const needed = (column + 1) * this.areas;
		if (needed > MOST_CELLS) return -1;
		if (needed > this.values.length) {
			const values = new Float64Array(Math.max(needed, Math.min(MOST_CELLS, this.values.length * 2)));
			const states = new Uint8Array(values.length).fill(UNSET);
			values.set(this.values);
			states.set(this.states);
			const lines = new Uint32Array(values.length);
			lines.set(this.lines);
			[this.values, this.states, this.lines] = [values, states, lines];
		}
		this.columns.set(ordinal, column);
		this.owners.push(owner);
		return column;
	}

	/** Where the cell stands in its file, for a finding. */
	placeOf(column: number, area: number): { row?: number; column: string; sheet?: string } {
		const row = this.lines[column * this.areas + area] ?? 0;
		const { column: name = '', sheet } = this.owners[column] ?? {};
		return { ...(sheet === undefined ? {} : { sheet }), ...(row === 0 ? {} : { row }), column: name };
	}

	/** File of a group's figures. */
	fileOf(column: number): string {
		return this.owners[column]?.file ?? this.firstFile ?? '';
	}

	/** The finished table: groups in canonical order, areas as the frame has them; rests only where something was delivered or where they belong to the sum. */
	finish(withRests: boolean): FigureTable {
		const groups = [...this.columns].sort((a, b) => a[0] - b[0]);
		const rows = this.frame.areas.flatMap((area, i) => (!area.rest || withRests || this.#delivered(i) ? [i] : []));
		const values = new Float64Array(rows.length * groups.length);
		const states = new Uint8Array(rows.length * groups.length);
		let at = 0;
		for (const row of rows) for (const [, column] of groups) {
			const from = column * this.areas + row;
			const state = this.states[from] ?? UNSET;
			states[at] = state === UNSET ? CELL.NOT_COLLECTED : state;
			values[at++] = state === CELL.KNOWN ? (this.values[from] ?? 0) : 0;
		}
		return {
			baseFigure: this.space.figure.id, level: this.frame.level, period: this.period.key,
			areas: rows.map((i) => this.frame.areas[i]?.id ?? ''), groups: groups.map(([ordinal]) => this.space.key(ordinal)), values, states
		};
	}

	#delivered(area: number): boolean {
		return this.owners.some((_, column) => this.states[column * this.areas + area] !== UNSET);
	}
}
