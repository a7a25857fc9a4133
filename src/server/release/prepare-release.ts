import type { KommuneSettings } from '#domain/kommune/kommune.ts';
import type { Area } from '#domain/area/area.ts';
import { areasOn, bordersDay } from '#domain/area/at-date.ts';
import { parentOn } from '#domain/area/parent-on.ts';
import type { BaseFigure } from '#domain/base-figure/base-figure.ts';
import { parsePeriod } from '#domain/period/period.ts';
import type { Ledger } from '#server/ledger/open-ledger.ts';
import type { ActiveTable } from '#server/ledger/queries/load-active-tables.ts';
import { loadActiveTables } from '#server/ledger/queries/load-active-tables.ts';
import { loadBoundaries } from '#server/ledger/queries/load-boundaries.ts';
import { loadSettings } from '#server/ledger/queries/load-settings.ts';
import { assembleCube } from './assemble-cube.ts';
import type { Cube } from './cube.ts';
import type { Composed } from './compose-snapshot.ts';
import { composeSnapshot } from './compose-snapshot.ts';
import type { ProtectionNote, ReleasedCube } from './protect-cube.ts';
import { loadHighsSolver } from './highs-solver.ts';
import { protectCube } from './protect-cube.ts';
import { releaseSuppliedCube } from './release-supplied.ts';
import { ReleasedFigures } from './released-figures.ts';

/** What would be published now, and what protection did for it. Nothing is written. */
export interface PreparedRelease extends Composed {
	readonly settings: KommuneSettings;
	/** Confidential. */
	readonly protocol: readonly ProtectionNote[];
	/** Base figures kept back because they may not be published (yet). */
	readonly keptBack: readonly string[];
}

/**
 * From the ledger's present state to the files of a snapshot, in memory.
 * @param today ISO date: decides base figures that may be published from a date on
 * @throws Refusal not-found (unknown Kommune), conflict (protection found no proof)
 */
export async function prepareRelease(ledger: Ledger, slug: string, today: string): Promise<PreparedRelease> {
	const settings = await loadSettings(ledger, slug);
	const boundaries = await loadBoundaries(ledger, slug);
	const tables = await loadActiveTables(ledger, slug);
	const free = settings.baseFigures.filter((b) => mayBePublished(b, today));
	const protocol: ProtectionNote[] = [];
	const cubes: ReleasedCube[] = [];
	const supplied: Cube[] = [];
	const { rules } = settings.kommune;
	const solver = await loadHighsSolver();
	for (const figure of free) for (const [period, own] of byPeriod(tables.filter((t) => t.table.baseFigure === figure.id))) {
		const day = bordersDay(parsePeriod(period)?.end ?? '', settings.gebietsstaende);
		const cube = assembleCube(figure, settings.classifications, settings.levels, period, areasIn(boundaries.areas, day), own);
		if (figure.kind === 'supplied') supplied.push(cube);
		else {
			const { released, note } = protectCube(cube, rules, solver);
			cubes.push(released);
			protocol.push(note);
		}
	}
	const counts = new ReleasedFigures(settings, boundaries.areas, cubes);
	const figures = new ReleasedFigures(settings, boundaries.areas, [...cubes, ...supplied.map((cube) => releaseSuppliedCube(cube, counts, rules))]);
	const dates = new Map(tables.map((t) => [t.revision, t.deliveredOn]));
	return { ...composeSnapshot(figures, boundaries, dates), settings, protocol, keptBack: settings.baseFigures.filter((b) => !free.includes(b)).map((b) => b.title) };
}

/** The areas of a day, each under the area above it as it was on that day. */
function areasIn(areas: readonly Area[], day: string): Area[] {
	return areasOn(areas, day).map((area) => ({ ...area, parent: parentOn(area, day, areas)?.id ?? null }));
}

function mayBePublished(figure: BaseFigure, today: string): boolean {
	return figure.publish === 'yes' || (figure.publish !== 'no' && figure.publish.from <= today);
}

function byPeriod(tables: readonly ActiveTable[]): Map<string, ActiveTable[]> {
	const found = new Map<string, ActiveTable[]>();
	for (const t of tables) found.set(t.table.period, [...(found.get(t.table.period) ?? []), t]);
	return found;
}
