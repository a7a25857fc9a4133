import type { Level } from '../../area/area.ts';
import type { FindingList } from '../finding-list.ts';
import { suggestion } from '../nearest.ts';
import type { DeliveredArea } from './settle-areas.ts';

/**
 * Gives every area of one Gebietsstand the key of the area above: as delivered, or the only area there is. An area above that does not
 * exist blocks, and so does a key twice.
 */
export function linkAbove(areas: readonly DeliveredArea[], levels: readonly Level[], file: string, findings: FindingList): DeliveredArea[] {
	const codes = new Map(levels.map((l) => [l.id, new Set(areas.filter((a) => a.level === l.id).map((a) => a.code))]));
	const seen = new Set<string>();
	return areas.map((area) => {
		const upper = levels[levels.findIndex((l) => l.id === area.level) - 1];
		const key = `${area.level}:${area.code}`;
		if (seen.has(key) && area.rest) findings.add(file, 'duplicate-area', 'blocks', () => ({ value: area.code, message: `Der Schlüssel „${area.code}“ steht unter „ohne-flaeche“ und ist schon vergeben.`, advice: 'Geben Sie dem Rest einen eigenen Schlüssel.' }));
		seen.add(key);
		if (upper === undefined) return { ...area, above: null };
		const known = codes.get(upper.id) ?? new Set<string>();
		const only = known.size === 1 ? [...known][0] : undefined;
		const above = area.above ?? only ?? '';
		if (!known.has(above)) findings.add(file, 'unknown-parent', 'blocks', () => ({
			value: above, message: `„${area.name}“ (${area.code}) soll zu „${above}“ gehören, das es auf der Ebene „${upper.name}“ nicht gibt.`,
			advice: `Nennen Sie unter „oberhalb“ die Eigenschaft mit dem Schlüssel der Ebene „${upper.name}“.${suggestion(above, known)}`
		}));
		return { ...area, above };
	});
}
