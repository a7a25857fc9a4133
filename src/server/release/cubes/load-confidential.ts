import { areasIn } from '#domain/area/areas-in.ts';
import type { BaseFigure } from '#domain/base-figure/base-figure.ts';
import type { KommuneSettings } from '#domain/kommune/kommune.ts';
import type { Audience } from '#domain/secrecy/audience.ts';
import type { Ledger } from '#server/ledger/open-ledger.ts';
import type { ActiveTable } from '#server/ledger/queries/load-active-tables.ts';
import { loadActiveTables } from '#server/ledger/queries/load-active-tables.ts';
import { loadBoundaries } from '#server/ledger/queries/load-boundaries.ts';
import { loadFacilities } from '#server/ledger/queries/load-facilities.ts';
import { loadSettings } from '#server/ledger/queries/load-settings.ts';
import { assembleCube } from './assemble-cube.ts';
import type { Confidential } from './confidential.ts';

/**
 * The ledger's present state of a Kommune, completed to cubes.
 * @param today ISO date: decides base figures that may be published from a date on
 * @throws Refusal not-found (unknown Kommune)
 */
export async function loadConfidential(ledger: Ledger, slug: string, today: string, audience: Audience = 'public'): Promise<Confidential> {
	const settings = settingsFor(audience, await loadSettings(ledger, slug));
	const boundaries = await loadBoundaries(ledger, slug);
	const tables = await loadActiveTables(ledger, slug);
	const free = settings.baseFigures.filter((b) => mayBePublished(b, today));
	const cubes = free.flatMap((figure) => [...byPeriod(tables.filter((t) => t.table.baseFigure === figure.id))].map(([period, own]) =>
		assembleCube(figure, settings.classifications, settings.levels, period, areasIn(boundaries.areas, period, settings.gebietsstaende), own)));
	return {
		settings, boundaries, cubes, facilities: await loadFacilities(ledger, slug), deliveries: new Map(tables.map((t) => [t.revision, t.deliveredOn])),
		keptBack: settings.baseFigures.filter((b) => !free.includes(b)).map((b) => b.title)
	};
}

/** With the rules of one audience; those of others go no further. */
function settingsFor(audience: Audience, settings: KommuneSettings): KommuneSettings {
	const { rules, audienceRules } = settings.kommune;
	return { ...settings, kommune: { ...settings.kommune, rules: { ...rules, ...audienceRules[audience] }, audienceRules: {} } };
}

function mayBePublished(figure: BaseFigure, today: string): boolean {
	return figure.publish === 'yes' || (figure.publish !== 'no' && figure.publish.from <= today);
}

function byPeriod(tables: readonly ActiveTable[]): Map<string, ActiveTable[]> {
	const found = new Map<string, ActiveTable[]>();
	for (const t of tables) found.set(t.table.period, [...(found.get(t.table.period) ?? []), t]);
	return found;
}
