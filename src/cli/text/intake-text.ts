import type { CheckedDelivery } from '#domain/delivery/delivery.ts';
import type { CommittedDelivery } from '#server/ledger/commit-delivery.ts';
import { wrapped } from './plain-text.ts';

const count = new Intl.NumberFormat('de-DE');

/** How an intake ended: blocked (null), checked only, or committed. */
export function intakeText(delivery: CheckedDelivery | null, committed: CommittedDelivery | null): string {
	if (delivery === null) return wrapped('Die Lieferung wurde nicht übernommen. Bitte zuerst in Ordnung bringen, was oben steht.', '');
	const { slug, name } = delivery.settings.kommune;
	const cells = delivery.files.reduce((sum, { tables }) => sum + tables.reduce((inner, { values }) => inner + values.length, 0), 0);
	const size = `${name}: ${delivery.boundaries.areas.length} Gebiete, ${delivery.files.length} ${delivery.files.length === 1 ? 'Datei' : 'Dateien'} mit ${count.format(cells)} Zellen${facilitiesTold(delivery)}.`;
	if (committed === null) return wrapped(`${size} Nichts steht der Übernahme entgegen. Das war eine Prüfung; mit --commit wird übernommen.`, '');
	const { revisions, unchanged } = committed;
	const first = revisions[0];
	const last = revisions.at(-1);
	const kept = first === undefined || last === undefined ? 'Alles war schon genau so im Eingangsbuch.' : `Übernommen als Lieferung ${first === last ? first : `${first} bis ${last}`}.`;
	const same = unchanged.length === 0 || first === undefined ? '' : ` Unverändert: ${unchanged.join(', ')}.`;
	const next = first === undefined ? '' : ` Öffentlich wird es mit: npm run keck -- release ${slug}`;
	return `${wrapped(`${size} ${kept}${same}`, '')}${next === '' ? '' : wrapped(next.trim(), '')}`;
}

/** Empty where none are delivered: most towns begin without. */
function facilitiesTold({ facilities }: CheckedDelivery): string {
	const all = facilities.reduce((sum, { list }) => sum + list.facilities.length, 0);
	return facilities.length === 0 ? '' : `, ${facilities.length} ${facilities.length === 1 ? 'Liste' : 'Listen'} mit ${count.format(all)} Einrichtungen`;
}

/** Where the copy with the remarks lies, and what to do with it. */
export function hintsText(path: string | null): string {
	return path === null ? '' : wrapped(`Die Hinweise stehen auch an den Zellen, in dieser Kopie: ${path}. Darin lässt sich gleich berichtigen; zurücknehmen mit keck intake ${path}`, '');
}
