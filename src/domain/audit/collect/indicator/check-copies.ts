import type { CellWord, SeenDataset } from '../../published/dataset.ts';
import type { PublishedStand } from '../../published/stand.ts';
import type { Knowledge } from '../knowledge.ts';

interface Column { readonly values: readonly (number | null)[]; readonly states: string }
interface Slice { readonly periods: readonly string[]; readonly areas: readonly string[]; readonly value: Column; readonly numerator: Column | null; readonly denominator: Column | null }
interface Profile { readonly areas: readonly string[]; readonly indicators: readonly { readonly id: string; readonly periods: readonly string[]; readonly value: Column }[] }

const letters: Readonly<Record<CellWord, string>> = { known: 'k', withheld: 'w', 'not-collected': 'n', 'not-meaningful': 'm', pending: 'p' };

/** Slices and profiles print the numbers of an indicator again: they must be the same to the last digit, or they tell something of their own. */
export function checkCopies(knowledge: Knowledge, indicator: string, data: SeenDataset, { slices, profiles }: Pick<PublishedStand, 'slices' | 'profiles'>): void {
	const at = (codes: readonly string[]): Map<string, number> => new Map(codes.map((code, i) => [code, i]));
	const [areaAt, periodAt] = [at(data.areas), at(data.periods)];
	const same = (where: string, column: Column, i: number, area: string, period: string, g: number, measure: string): boolean => {
		const [a, p, m] = [areaAt.get(area), periodAt.get(period), data.measures.indexOf(measure)];
		const flat = a === undefined || p === undefined || m === -1 ? -1 : ((a * data.periods.length + p) * data.groups.length + g) * data.measures.length + m;
		if (flat !== -1 && (column.values[i] ?? NaN) === data.values[flat]) return true;
		if (flat !== -1 && column.values[i] === null && column.states[i] === letters[data.word(flat)]) return true;
		knowledge.contradictions.push(`${where} sagt anderes als der Indikator ${indicator}: ${period} ${area}`);
		return false;
	};
	for (const [g, group] of data.groups.entries()) {
		const slice = slices.get(`${indicator}/${group === '' ? 'insgesamt' : group}`) as Slice | undefined;
		if (!slice) continue;
		for (const [part, measure] of [['value', 'wert'], ['numerator', 'zaehler'], ['denominator', 'nenner']] as const) {
			const column = slice[part];
			if (column === null) continue;
			slice.periods.every((period, p) => slice.areas.every((area, a) => same(`Schnitt ${group}`, column, p * slice.areas.length + a, area, period, g, measure)));
		}
	}
	for (const [level, json] of profiles) {
		const { areas, indicators } = json as Profile;
		for (const { id, periods, value } of indicators) if (id === indicator) areas.every((area, a) => periods.every((period, p) => same(`Profil ${level}`, value, a * periods.length + p, area, period, 0, 'wert')));
	}
}
