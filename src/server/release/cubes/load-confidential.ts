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
import type { Confidential } from './confidential.ts';

/**
 * The ledger's present state of a Kommune, completed to cubes.
 * @param today ISO date: decides base figures that may be published from a date on
 * @throws Refusal not-found (unknown Kommune)
 */
export async function loadConfidential(ledger: Ledger, slug: string, today: string): Promise<Confidential> {
	const settings = await loadSettings(ledger, slug);
	const boundaries = await loadBoundaries(ledger, slug);
	const tables = await loadActiveTables(ledger, slug);
	const free = settings.baseFigures.filter((b) => mayBePublished(b, today));
	const cubes = free.flatMap((figure) => [...byPeriod(tables.filter((t) => t.table.baseFigure === figure.id))].map(([period, own]) => {
		const day = bordersDay(parsePeriod(period)?.end ?? '', settings.gebietsstaende);
		return assembleCube(figure, settings.classifications, settings.levels, period, areasIn(boundaries.areas, day), own);
	}));
	return {
		settings, boundaries, cubes, deliveries: new Map(tables.map((t) => [t.revision, t.deliveredOn])),
		keptBack: settings.baseFigures.filter((b) => !free.includes(b)).map((b) => b.title)
	};
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
