import { groupKey } from '../../../base-figure/group.ts';
import type { Stock } from '../../../catalogue/fit/stock.ts';
import type { KnownKommune } from '../known-kommune.ts';
import type { DescribedFiles } from './describe-files.ts';

type Codes = Readonly<Record<string, string>>;

/** What this workbook brings, and of base figures that are known every group that is declared: it came with an earlier delivery. */
export function deliveredGroups(used: DescribedFiles['used'], known: KnownKommune | null): Stock['isDelivered'] {
	const key = (codes: Codes): string => groupKey(codes, Object.keys(codes).sort());
	const brought = new Map([...used].map(([id, groups]) => [id, new Set(groups.map(key))]));
	return (id, codes) => brought.get(id)?.has(key(codes)) === true || isDeclared(id, codes, known);
}

function isDeclared(id: string, codes: Codes, known: KnownKommune | null): boolean {
	const figure = known?.settings.baseFigures.find((b) => b.id === id);
	return figure !== undefined && Object.entries(codes).every(([classification, code]) =>
		figure.classifications.includes(classification) && known?.settings.classifications.find((c) => c.id === classification)?.codes.some((c) => c.code === code) === true);
}
