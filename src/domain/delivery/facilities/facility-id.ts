import type { FindingList } from '../finding-list.ts';
import type { FacilityRow } from './facility-row.ts';

/** The office's key, fit for an address; the place in the file where it has none. */
export function idOf(key: string, index: number, seen: Map<string, number>, { row }: FacilityRow, file: string, findings: FindingList): string {
	const wanted = key.normalize('NFC').replace(/[^\p{L}\p{N}._-]+/gu, '-').slice(0, 60) || `${index + 1}`;
	const before = seen.get(wanted) ?? 0;
	seen.set(wanted, before + 1);
	if (before === 0) return wanted;
	findings.add(file, 'facility-same-key', 'warns', () => ({ row, value: key, message: 'Diesen Schlüssel hat schon eine andere Einrichtung der Liste.', advice: 'Geben Sie jeder Einrichtung einen eigenen Schlüssel; sonst kann ein Link auf die falsche zeigen.' }));
	return idOf(`${wanted}-${before + 1}`, index, seen, { row } as FacilityRow, file, findings);
}
