import { FACILITY_KIND_IDS } from '../../facility/facility-kinds.ts';
import { LEFT_OUT } from '../description.ts';
import type { FacilitySource, FacilityWords } from '../description/facility-source.ts';
import type { FindingList } from '../finding-list.ts';
import { suggestion } from '../nearest.ts';
import type { FacilityRow } from './facility-row.ts';
import { takeLine } from './take-text.ts';

/** Kind and sub-kind of a row; null where its word is left out on purpose, or stands for no kind (which blocks). */
export function takeKind(row: FacilityRow, { kind, subKind }: FacilitySource, file: string, findings: FindingList): { readonly kind: string; readonly subKind: string | null } | null {
	const found = wordOf(row, kind);
	if (found === LEFT_OUT) return null;
	if (!FACILITY_KIND_IDS.includes(found)) {
		findings.add(file, 'facility-unknown-kind', 'blocks', () => ({
			row: row.row, ...('column' in kind ? { column: kind.column } : {}), value: found, message: found === '' ? 'Die Art der Einrichtung fehlt.' : `„${found.slice(0, 60)}“ ist keine Art von Einrichtung.`,
			advice: `Ordnen Sie das Wort unter „art: {spalte: …, codes: {…}}“ einer Art zu (${FACILITY_KIND_IDS.join(', ')}) oder schreiben Sie „${LEFT_OUT}“.${suggestion(found, FACILITY_KIND_IDS)}`
		}));
		return null;
	}
	const finer = subKind === null ? '' : takeLine([wordOf(row, subKind)], row.row, 'column' in subKind ? subKind.column : '', file, findings);
	return { kind: found, subKind: finer === '' || finer === LEFT_OUT ? null : finer };
}

function wordOf({ texts }: FacilityRow, words: { readonly fixed: string } | FacilityWords): string {
	if ('fixed' in words) return words.fixed;
	const word = (texts.get(words.column) ?? '').trim();
	return words.codes?.get(word) ?? word;
}
