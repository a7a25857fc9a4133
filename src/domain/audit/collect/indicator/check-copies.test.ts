import { describe, expect, it } from 'vitest';
import { makeStand, safeTables, stat } from '../../published/make-stand.test-data.ts';
import type { PublishedStand } from '../../published/stand.ts';
import { gather } from '../gather.ts';

describe('copies of an indicator', () => {
	const made = (change: (stand: PublishedStand) => object): readonly string[] => {
		const tables = safeTables();
		for (const table of Object.values(tables)) table['2022'] = { 'q:a': [100, 50, 50], 'q:b': [80, 20, 60] };
		const stand = makeStand({ tables, indicators: [{ id: 'quote', kind: 'ratio', numerator: [], denominator: [], factor: 100, decimals: 1, open: [] }] });
		// Every number another one: 1000 × area + 100 × year + 10 × group + measure.
		const data = stat(['2022', '2023'], ['wert', 'zaehler', 'nenner'], (area, period, g) => [0, 1, 2].map((m) => (area === 'q:d' ? 'w' : 1000 * 'x abc'.indexOf(area.at(-1)!) + 100 * (Number(period) - 2021) + 10 * g + m)));
		const full = { ...stand, indicators: new Map([['quote', data]]) };
		return gather([{ ...full, ...change(full) }], []).knowledge.contradictions.filter((line) => line.includes('sagt anderes'));
	};
	const column = (values: (number | null)[], states = 'k'.repeat(values.length)) => ({ values, states });
	const areas = ['q:a', 'q:b', 'q:d'];
	const slice = (g: number): object => ({
		periods: ['2022', '2023'], areas, ...Object.fromEntries(['value', 'numerator', 'denominator'].map((name, m): [string, object] => [name, column([2100, 3100, null, 2200, 3200, null].map((n) => (n === null ? n : n + 10 * g + m)), 'kkwkkw')]))
	});
	const profile = (values: (number | null)[]) => ({ areas, indicators: [{ id: 'other', periods: ['2022'], value: column([1, 1, 1]) }, { id: 'quote', periods: ['2022', '2023'], value: column(values, 'kkkkww') }] });
	it('that say the same say nothing', () => {
		expect(made(() => ({ slices: new Map<string, object>([['quote/insgesamt', slice(0)], ['quote/alter:u15', slice(1)], ['quote/alter:ab15', { ...slice(2), numerator: null, denominator: null }], ['other/insgesamt', slice(7)]]), profiles: new Map([['q', profile([2100, 2200, 3100, 3200, null, null])]]) }))).toEqual([]);
	});
	it('are compared number by number', () => {
		for (const [part, at, where] of [['value', 0, '2022 q:a'], ['value', 4, '2023 q:b'], ['numerator', 3, '2023 q:a'], ['denominator', 1, '2022 q:b'], ['value', 5, '2023 q:d']] as const) {
			const wrong = slice(1) as unknown as Record<string, { values: (number | null)[] }>;
			wrong[part]!.values[at] = 5;
			expect(made(() => ({ slices: new Map([['quote/alter:u15', wrong]]) }))).toEqual([`Schnitt alter:u15 sagt anderes als der Indikator quote: ${where}`]);
		}
		expect(made(() => ({ profiles: new Map([['q', profile([2100, 2200, 3100, 3201, null, null])]]) }))).toEqual(['Profil q sagt anderes als der Indikator quote: 2023 q:b']);
	});
	it('must have the same states and places', () => {
		expect(made(() => ({ slices: new Map([['quote/insgesamt', { ...slice(0), value: column([2100, 3100, null, 2200, 3200, null], 'kknkkw') }]]) }))).toEqual(['Schnitt  sagt anderes als der Indikator quote: 2022 q:d']);
		expect(made(() => ({ slices: new Map([['quote/insgesamt', { ...slice(0), areas: ['q:x', 'q:b', 'q:d'] }]]) }))).toEqual(Array(3).fill('Schnitt  sagt anderes als der Indikator quote: 2022 q:x'));
		expect(made(() => ({ slices: new Map([['quote/insgesamt', { ...slice(0), periods: ['2022', '2024'] }]]) }))).toEqual(Array(3).fill('Schnitt  sagt anderes als der Indikator quote: 2024 q:a'));
	});
});
