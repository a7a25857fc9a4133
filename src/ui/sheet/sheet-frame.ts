import { tonesOf } from '#domain/kommune/tones.ts';
import type { KommuneFrame } from '#view/read-models.ts';
import { formatDay } from '#wording/period.ts';
import { articled } from '#wording/place.ts';
import { sentenceStart } from '#wording/sentence-start.ts';
import type { SheetContent } from './sheet-content.ts';

/** What every sheet of a Kommune says and looks like. */
export function sheetFrame({ kommune, snapshot }: Pick<KommuneFrame, 'kommune' | 'snapshot'>): Pick<SheetContent, 'notice' | 'foot' | 'own'> {
	const tones = kommune.look?.colour ? tonesOf(kommune.look.colour) : null;
	return {
		notice: kommune.invented ? `${sentenceStart(articled(kommune.name, 'nominative'))} ist erfunden: Alle Gebiete und Zahlen sind ausgedacht und dienen nur zur Vorführung.` : '',
		foot: [
			`Quelle: ${kommune.attribution}`,
			`Lizenz: ${kommune.licence.name} · Datenstand ${snapshot.number} vom ${formatDay(snapshot.releasedOn)}`
		],
		own: tones ? { '--accent': tones.accent, '--accent-strong': tones.strong, '--accent-soft': tones.soft } : {}
	};
}
