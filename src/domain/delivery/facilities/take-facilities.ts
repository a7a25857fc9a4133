import { facilityKind } from '../../facility/facility-kinds.ts';
import type { Facility, FacilityList } from '../../facility/facility.ts';
import type { Locate } from '../../facility/locate.ts';
import type { FacilitySource } from '../description/facility-source.ts';
import type { FindingList } from '../finding-list.ts';
import { idOf } from './facility-id.ts';
import type { FacilityRow } from './facility-row.ts';
import { reportTwice } from './report-twice.ts';
import { takeKind } from './take-kind.ts';
import { takePlaces } from './take-places.ts';
import { takeLine } from './take-text.ts';
import { takeWeb } from './take-web.ts';

/** Rows → the list as it is kept. What cannot be taken is told and left out; nothing is changed without a word. */
export function takeFacilities(rows: readonly FacilityRow[], source: FacilitySource, file: string, locate: Locate, findings: FindingList): FacilityList {
	const ids = new Map<string, number>();
	const facilities = rows.flatMap((row, i): Facility[] => {
		const kind = takeKind(row, source, file, findings);
		if (kind === null) return [];
		const text = (columns: readonly string[]): string => takeLine(columns.map((c) => row.texts.get(c) ?? ''), row.row, columns[0] ?? '', file, findings);
		const name = text(source.name);
		if (name === '') findings.add(file, 'facility-no-name', 'notes', () => ({ row: row.row, message: `Die Einrichtung hat keinen Namen; sie heißt im Atlas „${facilityKind(kind.kind).name} ohne Namen“.`, advice: 'Ergänzen Sie den Namen, wenn sie einen hat.' }));
		return [{
			id: idOf(source.key === null ? '' : row.texts.get(source.key) ?? '', i, ids, row, file, findings), ...kind, name, lon: round(row.lon), lat: round(row.lat),
			address: text(source.address) || null, provider: source.provider === null ? null : text([source.provider]) || null,
			places: source.places === null ? null : takePlaces(row, source.places, file, findings), web: source.web === null ? null : takeWeb(row, source.web, file, findings)
		}];
	});
	reportTwice(facilities, file, findings);
	for (const f of facilities) if (locate(f.lon, f.lat).length === 0) findings.add(file, 'facility-outside', 'warns', () => ({
		value: f.name, message: 'Die Einrichtung liegt außerhalb der Grenzen der Kommune; sie steht in der Liste und zählt zu keinem Gebiet.', advice: 'Prüfen Sie die Koordinaten, oder lassen Sie Einrichtungen der Nachbarn weg.'
	}));
	const { id, title, source: from, licence, date } = source;
	return { id, title, source: from, licence, date, facilities };
}

/** Seven decimals are about a centimetre. */
const round = (degrees: number): number => Math.round(degrees * 1e7) / 1e7;
