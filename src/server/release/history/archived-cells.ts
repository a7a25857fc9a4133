import type { ArchivedFigure } from './archived-release.ts';

/** Finds the cells of a base figure as it was published. */
export class ArchivedCells {
	readonly figure: ArchivedFigure;
	readonly #area: ReadonlyMap<string, number>;
	readonly #period: ReadonlyMap<string, number>;
	readonly #group: ReadonlyMap<string, number>;

	constructor(figure: ArchivedFigure) {
		this.figure = figure;
		this.#area = new Map(figure.areas.map((a, i) => [a, i]));
		this.#period = new Map(figure.periods.map((p, i) => [p, i]));
		this.#group = new Map(figure.groups.map((g, i) => [g, i]));
	}

	hasPeriod(period: string): boolean {
		return this.#period.has(period);
	}
	/** Flat index; undefined where the release had no such cell. */
	at(area: string, period: string, group: string): number | undefined {
		const [a, p, g] = [this.#area.get(area), this.#period.get(period), this.#group.get(group)];
		return a === undefined || p === undefined || g === undefined ? undefined : (a * this.figure.periods.length + p) * this.figure.groups.length + g;
	}
	shown(cell: number): number | null {
		return this.figure.value[cell] ?? null;
	}
	withheld(cell: number): boolean {
		return this.figure.status[cell] === 'withheld';
	}
	version(cell: number): number {
		return this.figure.versions[cell] ?? 0;
	}
}
