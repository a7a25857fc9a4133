import type { MergedArea } from '../description/border-file.ts';
import type { FindingList } from '../finding-list.ts';
import { suggestion } from '../nearest.ts';
import type { DeliveredArea } from './settle-areas.ts';

/**
 * Puts merged areas in the place of their members: one area that keeps the outlines of all of them. A member that does not exist, or
 * members under different areas without a word which one holds, block.
 */
export function mergeAreas(areas: readonly DeliveredArea[], merged: readonly MergedArea[], file: string, findings: FindingList): DeliveredArea[] {
	const byCode = new Map(areas.map((a) => [a.code, a]));
	const whole = merged.flatMap(({ code, name, members, above }): DeliveredArea[] => {
		const parts = members.flatMap((member) => byCode.get(member) ?? []);
		for (const member of members) if (!byCode.has(member)) findings.add(file, 'unknown-member', 'blocks', () => ({
			value: member, message: `„${member}“ soll in „${name}“ aufgehen, steht aber nicht in den Grenzen.`, advice: `Berichtigen Sie „zusammengefasst“.${suggestion(member, byCode.keys())}`
		}));
		if (byCode.has(code) && !members.includes(code)) findings.add(file, 'duplicate-area', 'blocks', () => ({ value: code, message: `Der Schlüssel „${code}“ steht unter „zusammengefasst“ und ist schon vergeben.`, advice: 'Geben Sie der Zusammenfassung einen eigenen Schlüssel.' }));
		const [first] = parts;
		if (first === undefined) return [];
		if (above === null && parts.some((p) => p.above !== first.above)) findings.add(file, 'contradicting-property', 'blocks', () => ({ value: code, message: `Die Gebiete, die „${name}“ zusammenfasst, liegen in verschiedenen Gebieten der Ebene darüber.`, advice: 'Nennen Sie unter „oberhalb“, zu welchem die Zusammenfassung gehört.' }));
		const outlines = parts.flatMap((p) => p.polygons ?? []);
		return [{ ...first, code, name, above: above ?? first.above, polygons: outlines.length === 0 ? null : outlines }];
	});
	const gone = new Set(merged.flatMap((m) => m.members));
	return [...areas.filter((a) => !gone.has(a.code)), ...whole];
}
