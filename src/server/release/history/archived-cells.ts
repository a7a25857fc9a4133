import { areasIn } from '#domain/area/areas-in.ts';
import { placeKey } from '#domain/area/place-key.ts';
import type { ArchivedFigure, ArchivedRelease } from './archived-release.ts';

/** Finds the cells of a base figure as it was published. */
export class ArchivedCells {
	readonly figure: ArchivedFigure;
	readonly #catalogue: Pick<ArchivedRelease['catalogue'], 'areas' | 'gebietsstaende'>;
	/** Period → place → row of the area that was it then. */
	readonly #rows = new Map<string, ReadonlyMap<string, number>>();
	readonly #places = new Map<string, string>();
	readonly #period: ReadonlyMap<string, number>;
	readonly #group: ReadonlyMap<string, number>;

	constructor(figure: ArchivedFigure, catalogue: Pick<ArchivedRelease['catalogue'], 'areas' | 'gebietsstaende'>) {
		this.figure = figure;
		this.#catalogue = catalogue;
		this.#period = new Map(figure.periods.map((p, i) => [p, i]));
		this.#group = new Map(figure.groups.map((g, i) => [g, i]));
	}

	hasPeriod(period: string): boolean {
		return this.#period.has(period);
	}
	/** Flat index; undefined where the release had no such cell. The area may be called as the release called it or as it is called today. */
	at(area: string, period: string, group: string): number | undefined {
		const [a, p, g] = [this.#rowsIn(period).get(this.#placeOf(area)), this.#period.get(period), this.#group.get(group)];
		return a === undefined || p === undefined || g === undefined ? undefined : (a * this.figure.periods.length + p) * this.figure.groups.length + g;
	}
	#rowsIn(period: string): ReadonlyMap<string, number> {
		let rows = this.#rows.get(period);
		if (rows === undefined) {
			const index = new Map(this.figure.areas.map((a, i) => [a, i]));
			rows = new Map(areasIn(this.#catalogue.areas, period, this.#catalogue.gebietsstaende).flatMap(({ id }) => { const i = index.get(id); return i === undefined ? [] : [[placeKey(id), i] as const]; }));
			this.#rows.set(period, rows);
		}
		return rows;
	}
	#placeOf(area: string): string {
		let place = this.#places.get(area);
		if (place === undefined) this.#places.set(area, (place = placeKey(area)));
		return place;
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
