import type { Facility } from '../../facility/facility.ts';
import type { FindingList } from '../finding-list.ts';

/** The same name at the same place under the same kind: probably delivered twice. Both are kept, for a school may have two branches in one house. */
export function reportTwice(facilities: readonly Facility[], file: string, findings: FindingList): void {
	const seen = new Set<string>();
	for (const { kind, subKind, name, lon, lat } of facilities) {
		const same = JSON.stringify([kind, subKind, name, lon, lat]);
		if (seen.has(same)) findings.add(file, 'facility-twice', 'warns', () => ({ value: name, message: 'Diese Einrichtung steht zweimal in der Liste: gleiche Art, gleicher Name, gleicher Ort. Sie zählt zweimal.', advice: 'Löschen Sie eine der beiden Zeilen, wenn es dieselbe ist.' }));
		seen.add(same);
	}
}
