import type { PublishedFacilities } from '#domain/facility/published-facilities.ts';
import type { Catalogue } from '#domain/indicator/published.ts';
import type { Composed } from './compose/compose-snapshot.ts';
import type { PreparedRelease } from './prepare-release.ts';
import { hiddenRates } from './hidden-rates.ts';
import { fileName } from '#view/file-name.ts';
import { hashesOf, sha256 } from './publish.ts';

export interface ReportSection {
	readonly title: string;
	readonly lines: readonly string[];
	/** What to do about it, one German sentence. */
	readonly action: string;
}

/** What a release would change against what is published now. Speaks only of figures that would be public. */
export interface DeliveryReport {
	readonly kommune: string;
	readonly previous: number | null;
	/** Fingerprint of the content, without number and date: `release --seen` refuses when the content is no longer the one reported. */
	readonly contentHash: string;
	readonly values: number;
	readonly withheld: number;
	readonly sections: readonly ReportSection[];
}

interface Dataset {
	readonly id: readonly string[];
	readonly dimension: Readonly<Record<string, { readonly category: { readonly index: readonly string[] } }>>;
	readonly value: readonly (number | null)[];
	readonly status: readonly (string | null)[];
}

/**
 * Content of a snapshot regardless of number and date; without the proof of secrecy, which tells how many earlier snapshots there were: else
 * each release of the same figures would be a new one. @param hashes published name → SHA-256
 */
export function contentHash(hashes: Readonly<Record<string, string>>): string {
	return sha256(Object.entries(hashes).filter(([name]) => name !== fileName.audit).map(([name, hash]) => `${name} ${hash}`).sort().join('\n'));
}

/**
 * @param previous catalogue and base figure datasets (JSON text by id) of the newest snapshot, null for the first release
 */
export function deliveryReport(prepared: Composed & Pick<PreparedRelease, 'keptBack' | 'already'>, previous: { readonly number: number; readonly catalogue: Catalogue; readonly datasets: ReadonlyMap<string, string> } | null): DeliveryReport {
	const { catalogue, files } = prepared;
	let values = 0, withheld = 0;
	const changes: string[] = [], hidden: string[] = [];
	for (const figure of catalogue.baseFigures) {
		const now = cellsOf(files.get(`grundgroessen/${figure.id}.json`) ?? '');
		values += now.size;
		for (const state of now.values()) if (state === 'withheld') withheld++;
		hidden.push(...[hiddenRates(figure, now)].filter((line) => line !== null));
		const before = previous?.datasets.get(figure.id);
		if (before !== undefined) changes.push(...changeLine(figure.title, cellsOf(before), now));
	}
	const was = previous?.catalogue;
	const sections: ReportSection[] = [
		listed('Neue Indikatoren', added(was?.indicators, catalogue.indicators), 'Titel, Definition und Lesehilfe noch einmal lesen.'),
		listed('Entfallende Indikatoren', added(catalogue.indicators, was?.indicators ?? []), 'Prüfen, ob sie wirklich entfallen sollen: alte Links zeigen dann den alten Datenstand.'),
		listed('Neue Zeiten', newPeriods(was, catalogue), 'Stichtag und Gebietsstand mit der Lieferung vergleichen.'),
		listed('Neue Gebiete', added(was?.areas, catalogue.areas), 'Schlüssel und Namen prüfen.'),
		listed('Entfallende Gebiete', added(catalogue.areas, was?.areas ?? []), 'Prüfen, ob ein neuer Gebietsstand gemeint ist.'),
		listed('Geänderte Werte', changes, 'Auffällige Änderungen mit der liefernden Stelle klären.'),
		listed('Angelieferte Werte, die nirgends ausgewiesen sind', hidden, 'Die Bezugsgröße unter „nenner“ angeben und für dieselbe Zeit liefern (oder zeit=jahresende-davor), oder es dabei lassen: Ohne sie weiß niemand, wie wenige Menschen ein Wert beschreibt.'),
		listed('Nicht freigegebene Indikatoren', prepared.leftOut.map((l) => `${l.indicator}: ${l.why}`), 'Lieferung oder Formel ergänzen, wenn sie erscheinen sollen.'),
		listed('Einrichtungen', facilityLines(files.get(fileName.facilities)), 'Auf der Karte ansehen, ob sie an ihrem Ort stehen und keine Person genannt ist.'),
		listed('Schon früher preisgegeben', prepared.already > 0 ? [`${prepared.already} Zahlen unter der Mindestzahl lassen sich aus früheren Datenständen zurückrechnen`] : [], 'Kopien lassen sich nicht zurückholen. Bei schutzwürdigen Zahlen den alten Datenstand zurückziehen und die betroffene Stelle informieren.'),
		listed('Zurückgehaltene Grundgrößen', prepared.keptBack, 'Nichts zu tun, solange die Veröffentlichung nicht erlaubt ist.')
	].filter((s) => s.lines.length > 0);
	return { kommune: catalogue.kommune.slug, previous: previous?.number ?? null, contentHash: contentHash(hashesOf(files)), values, withheld, sections };
}

/** One line per list; it is told at each release, for nothing protects what stands in it. */
function facilityLines(text: string | undefined): string[] {
	const lists = text === undefined ? [] : (JSON.parse(text) as PublishedFacilities).lists;
	return lists.map(({ title, date, facilities }) => {
		const outside = facilities.filter((f) => f.areas.length === 0).length;
		return `${title}, Stand ${date}: ${facilities.length}${outside > 0 ? `, davon ${outside} außerhalb der Kommune` : ''}`;
	});
}

const listed = (title: string, lines: readonly string[], action: string): ReportSection => ({ title, lines, action });

function added(before: readonly { readonly id: string; readonly title?: string; readonly name?: string }[] | undefined, after: readonly { readonly id: string; readonly title?: string; readonly name?: string }[]): string[] {
	const known = new Set(before?.map((x) => x.id));
	return after.filter((x) => !known.has(x.id)).map((x) => `${x.title ?? x.name ?? ''} (${x.id})`);
}

function newPeriods(before: Catalogue | undefined, after: Catalogue): string[] {
	if (!before) return [];
	return after.baseFigures.flatMap((b) => {
		const old = before.baseFigures.find((x) => x.id === b.id);
		const fresh = old ? b.periods.filter((p) => !old.periods.includes(p)) : [];
		return fresh.length > 0 ? [`${b.title}: ${fresh.join(', ')}`] : [];
	});
}

/** Cell address → its number as text, or its status. */
function cellsOf(text: string): Map<string, string> {
	const data = JSON.parse(text) as Dataset;
	const cells = new Map<string, string>();
	const axes = data.id.map((d) => data.dimension[d]?.category.index ?? []);
	data.value.forEach((value, flat) => {
		const status = data.status[flat];
		if (status === 'not-collected' || status === 'not-meaningful') return;
		let rest = flat;
		const address = axes.toReversed().map((axis) => {
			const code = axis[rest % axis.length];
			rest = Math.floor(rest / axis.length);
			return code;
		});
		cells.set(address.join('|'), status ?? String(value));
	});
	return cells;
}

function changeLine(title: string, before: ReadonlyMap<string, string>, now: ReadonlyMap<string, string>): string[] {
	let changed = 0, fresh = 0, gone = 0, hidden = 0;
	for (const [cell, value] of now) {
		const old = before.get(cell);
		if (old === undefined) fresh++;
		else if (old !== value && value === 'withheld') hidden++;
		else if (old !== value) changed++;
	}
	for (const cell of before.keys()) if (!now.has(cell)) gone++;
	const parts = [[changed, 'geändert'], [fresh, 'neu'], [gone, 'entfallen'], [hidden, 'jetzt nicht mehr ausgewiesen']] as const;
	const told = parts.filter(([n]) => n > 0).map(([n, word]) => `${n} ${word}`);
	return told.length > 0 ? [`${title}: ${told.join(', ')}`] : [];
}
