import { atShownDecimals } from '#domain/base-figure/at-shown-decimals.ts';
import { CELL } from '#domain/base-figure/figure-table.ts';
import type { Audience } from '#domain/secrecy/audience.ts';
import { READS } from '#domain/secrecy/audience.ts';
import type { Confidential } from '../cubes/confidential.ts';
import type { Cube } from '../cubes/cube.ts';
import type { EarlierCells, Past } from '../protect/past.ts';
import type { PlacedCube } from '../protect/placed-cube.ts';
import type { ProblemBuilder } from '../protect/problem-builder.ts';
import { addOlderStand } from './add-older-stand.ts';
import { ArchivedCells } from './archived-cells.ts';
import type { ArchivedRelease, Secrets } from './archived-release.ts';
import { withoutGroupings } from './without-groupings.ts';
import { structureOf } from './structure.ts';

/** An earlier release, by base figure. */
interface Earlier { readonly release: ArchivedRelease; readonly cells: ReadonlyMap<string, ArchivedCells> }

/**
 * What earlier releases told, seen from the figures of today. A cell keeps its version while its true value stays the same: so a corrected value (12 → 14) is
 * two values that contradict nothing, and an unchanged withheld one is one value, whatever was told around it when.
 */
export class History implements Past {
	readonly #earlier: readonly Earlier[];
	/** Those that readers of the audience have seen. */
	readonly #seen: readonly Earlier[];
	readonly #audience: Audience;
	readonly #secrets: Secrets;
	/** Number of the release that is being made. */
	readonly next: number;
	readonly #settings: Confidential['settings'];
	readonly #structure: ReadonlySet<string>;
	readonly #versions = new Map<Cube, Int32Array>();

	/**
	 * @param releases of all audiences, oldest first: together they tell since when a value is the same
	 * @param secrets true values behind what the newest of them withheld; without them such cells count as changed
	 */
	constructor(releases: readonly ArchivedRelease[], secrets: Secrets | null, audience: Audience, { settings, boundaries }: Pick<Confidential, 'settings' | 'boundaries'>) {
		// Groupings follow from what is told of their areas: they tell nothing more, and protection has no cells for them.
		this.#earlier = releases.map(({ catalogue, ...rest }) => ({ ...rest, catalogue: withoutGroupings(catalogue) })).map((release) => ({ release, cells: new Map(Object.entries(release.figures).map(([id, figure]) => [id, new ArchivedCells(figure, release.catalogue)])) }));
		this.#seen = this.#earlier.filter(({ release }) => READS[audience].includes(release.audience));
		this.#audience = audience;
		this.#secrets = secrets ?? {};
		this.next = releases.length + 1;
		this.#settings = settings;
		this.#structure = structureOf(settings, boundaries.areas);
	}

	/** Per cell the running number of the release since which its true value is the same. */
	versions(cube: Cube): Int32Array {
		let versions = this.#versions.get(cube);
		if (!versions) this.#versions.set(cube, (versions = this.#compare(cube)));
		return versions;
	}

	knows(cubes: readonly Cube[]): boolean {
		return this.#seen.some(({ cells }) => cubes.some(({ figure, period }) => cells.get(figure.id)?.hasPeriod(period)));
	}
	of(cube: Cube): EarlierCells {
		const versions = this.versions(cube);
		const toldBy = (which: readonly Earlier[]): ArchivedCells[] => which.flatMap(({ cells }) => cells.get(cube.figure.id) ?? []).filter((c) => c.hasPeriod(cube.period));
		const told = toldBy(this.#seen);
		const last = toldBy(this.#seen.filter(({ release }) => release.audience === this.#audience)).at(-1);
		const find = (cells: ArchivedCells, i: number): number | undefined => {
			const [area, group] = [cube.areas[Math.floor(i / cube.groups.length)], cube.groups[i % cube.groups.length]];
			const at = cells.at(area?.id ?? '', cube.period, group ?? '');
			return at !== undefined && cells.version(at) === versions[i] ? at : undefined;
		};
		return {
			published: (i) => told.some((cells) => { const at = find(cells, i); return at !== undefined && cells.shown(at) !== null; }),
			withheld: (i) => { const at = last && find(last, i); return at !== undefined && last !== undefined && last.withheld(at); }
		};
	}

	addTo(builder: ProblemBuilder, placed: readonly PlacedCube[]): void {
		const added = new Map<string, number>();
		for (const { release, cells } of this.#seen) {
			const here = placed.filter((p) => cells.get(p.cube.figure.id)?.hasPeriod(p.cube.period));
			const same = structureOf(release.catalogue, release.catalogue.areas).isSubsetOf(this.#structure);
			if (same && here.every((p) => this.#unchanged(p.cube, cells.get(p.cube.figure.id)))) continue;
			addOlderStand(builder, here, release, cells, (cube) => this.versions(cube), this.#settings.kommune.rules, added);
		}
	}

	#unchanged(cube: Cube, cells: ArchivedCells | undefined): boolean {
		const versions = this.versions(cube);
		const G = cube.groups.length;
		return cube.areas.every((area, a) => cube.groups.every((group, g) => {
			const at = cells?.at(area.id, cube.period, group);
			return at === undefined ? cube.states[a * G + g] === CELL.NOT_COLLECTED : cells?.version(at) === versions[a * G + g];
		}));
	}

	#compare(cube: Cube): Int32Array {
		const { figure, period, areas, groups, states, values } = cube;
		const newest = this.#earlier.at(-1)?.cells.get(figure.id);
		const cells = this.#earlier.findLast((e) => e.cells.get(figure.id)?.hasPeriod(period))?.cells.get(figure.id);
		const secrets = cells === newest ? this.#secrets[figure.id] : undefined;
		return Int32Array.from(states, (state, i) => {
			const at = cells?.at(areas[Math.floor(i / groups.length)]?.id ?? '', period, groups[i % groups.length] ?? '');
			if (!cells || at === undefined) return this.next;
			// Beyond its decimals a supplied value was never told.
			const asTold = (value: number | null | undefined): number | null | undefined => (figure.kind === 'supplied' && typeof value === 'number' ? atShownDecimals(value, figure) : value);
			const now = state === CELL.KNOWN ? asTold(values[i]) ?? null : null;
			const numberThen = asTold(cells.withheld(at) ? secrets?.[at] : cells.shown(at));
			const same = cells.withheld(at) ? numberThen !== undefined && numberThen === now && (now !== null || state === CELL.WITHHELD) : numberThen === now && (now !== null || state !== CELL.WITHHELD);
			return same ? cells.version(at) : this.next;
		});
	}
}
