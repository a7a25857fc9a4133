import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { parseDescription } from '#domain/delivery/parse-description.ts';
import { csvRows } from './csv-rows.test-data.ts';

const data = join(process.env['KECK_REAL_DATA'] ?? '../shared/data', 'berlin');
const parsed = parseDescription(parse(readFileSync(new URL('berlin.yaml', import.meta.url), 'utf8'), { schema: 'failsafe' }), 'berlin.yaml');

it('describes Berlin without faults: at least 25 indicators in at least 6 themes', () => {
	if (parsed.kind === 'faults') throw new Error(JSON.stringify(parsed.findings, null, 1));
	const { indicators } = parsed.description.settings;
	expect(indicators.length).toBeGreaterThanOrEqual(25);
	expect(new Set(indicators.map((i) => i.theme)).size).toBeGreaterThanOrEqual(6);
	expect(indicators.every((i) => i.sentence.startsWith('{gebiet}: ') && i.definition !== '' && i.reading !== '')).toBe(true);
});

const there = existsSync(data);
// A skipped body is still run once: without the data it reads nothing.
describe.skipIf(!there)('the claims of the description about the files', () => {
	const read = (name: string, delimiter?: string): Record<string, string>[] => !there ? [] : csvRows(join(data, 'stats', `${name}.csv`), delimiter);
	const people = read('population_plr_2015_2024'), editions = read('mss_status_index_2013_2015_2017_2021'), raw = read('mss_2021_index_indikatoren_raw'), context = read('mss_2021_kontext_indikatoren_raw');
	const n = (row: Record<string, string> | undefined, ...columns: string[]): number => columns.reduce((sum, c) => sum + Number(row?.[c] === '' ? NaN : row?.[c]), 0);
	const at = new Map(people.map((row) => [`${row['reference_date']} ${row['plr_id']}`, row]));
	const rated = (edition: string): Record<string, string>[] => editions.filter((row) => row['mss_edition'] === edition && row['S1'] !== '');
	const ages = ['below_6', '6_15', '15_18', '18_27', '27_45', '45_55', '55_65', 'above_65'].map((a) => `inhabitants_age_${a}`);
	const young = ages.slice(0, 2);

	it('says by its date on which borders a population stands', () => {
		expect(people.filter((row) => (row['lor_version'] === 'bis_2020') !== (row['reference_date']! <= '2020-12-31'))).toEqual([]);
	});

	it('adds up by age and passport in 4,852 rows, and migrants are foreigners and some Germans', () => {
		expect(people.length).toBe(4852);
		expect(people.filter((row) => n(row, ...ages) !== n(row, 'inhabitants'))).toEqual([]);
		expect(people.filter((row) => n(row, 'inhabitants_germans', 'inhabitants_foreigners') !== n(row, 'inhabitants'))).toEqual([]);
		const migrants = 'inhabitants_with_migration_background';
		expect(people.filter((row) => n(row, 'inhabitants_foreigners', 'inhabitants_germans_with_migration_background') !== n(row, migrants))).toEqual([]);
		expect(people.filter((row) => n(row, ...ages.slice(0, 3).map((a) => a.replace('inhabitants', migrants))) > n(row, migrants))).toEqual([]);
		for (const age of ages.slice(0, 3)) expect(people.filter((row) => n(row, age.replace('inhabitants', migrants)) > n(row, age))).toEqual([]);
	});

	it('was changed by its source where counts are small: no 1, 2 or 5 among 82,484 counts, and 3 more often than 4', () => {
		const counts = people.flatMap((row) => Object.entries(row).filter(([c]) => c.startsWith('inhabitants')).map(([, text]) => Number(text)));
		const times = (count: number): number => counts.filter((c) => c === count).length;
		expect([counts.length, times(1), times(2), times(5), times(3) > 5 * times(4)]).toEqual([82_484, 0, 0, 0, true]);
	});

	it('had 09041301 and 09041403 as one Planungsraum until 2018', () => {
		const series = (id: string): number[] => ['2018', '2019'].map((year) => n(at.get(`${year}-12-31 ${id}`), 'inhabitants'));
		expect([series('09041301'), series('09041403')]).toEqual([[14_701, 10_107], [NaN, 4_441]]);
		const rows = (date: string): number => people.filter((row) => row['reference_date'] === date).length;
		expect(['2015', '2018', '2019', '2020', '2021', '2024'].map((y) => rows(`${y}-12-31`))).toEqual([447, 447, 448, 448, 542, 542]);
	});

	it('gives the edition of 2021 twice alike, and its 3,769,962 inhabitants are those of the end of 2020', () => {
		const of = new Map(raw.map((row) => [row['PLR_ID'], row]));
		expect(rated('2021').length).toBe(536);
		for (const c of ['S1', 'S3', 'S4', 'D1', 'D3', 'D4']) expect(rated('2021').filter((row) => Math.abs(n(row, c) - n(of.get(row['plr_id']!), c)) > 1e-9).length).toBe(0);
		expect(raw.filter((row) => row['S1'] === '-9999').map((row) => row['KOM']).sort()).toEqual(['ungültig (Ausreißer)', ...new Array<string>(5).fill('ungültig (EW unter 300)')]);
		const all = (rows: readonly Record<string, string>[], column: string): number => rows.reduce((sum, row) => sum + n(row, column), 0);
		expect(all(context, 'EW')).toBe(3_769_962);
		expect(all(people.filter((row) => row['reference_date'] === '2020-12-31'), 'inhabitants')).toBe(3_769_962);
		expect(editions.filter((row) => row['mss_edition'] === '2017' && n(row, 'inhabitants') !== n(at.get(`2016-12-31 ${row['plr_id']}`), 'inhabitants'))).toEqual([]);
	});

	/** A share with so many decimals of so many people is a whole count. */
	const whole = (share: string | undefined, of: number, decimals: number): boolean => {
		const [low, high] = [-0.5, 0.5].map((off) => ((Number(share) + off * 10 ** -decimals) * of) / 100) as [number, number];
		return Math.floor(high + 1e-9) >= Math.ceil(low - 1e-9);
	};

	it('has shares of these people: S3 of all, S1 and S2 of those of working age, S4 of children', () => {
		const three = ['2013', '2015', '2017', '2021'].flatMap(rated);
		expect([three.length, three.filter((row) => whole(row['S3'], n(row, 'inhabitants'), 5)).length]).toEqual([1841, 1841]);
		const then = rated('2017').map((row) => ({ row, people: at.get(`2016-12-31 ${row['plr_id']}`) }));
		expect(then.length).toBe(436);
		for (const c of ['S1', 'S2']) expect(then.filter((x) => !whole(x.row[c], n(x.people, 'inhabitants') - n(x.people, ...young, 'inhabitants_age_above_65'), 5))).toEqual([]);
		expect(then.filter((x) => !whole(x.row['S4'], n(x.people, ...young), 5))).toEqual([]);
		const small = context.filter((row) => row['KOM'] === 'gültig' && n(row, 'EW') < 2000);
		expect([small.length, small.filter((row) => whole(row['KI_09'], n(row, 'EW'), 2)).length]).toEqual([19, 19]);
	});

	it('withholds by hand where fewer than 100 people stand behind a share, and at least 265 of working age stand behind the others', () => {
		if (parsed.kind === 'faults') throw new Error('faults');
		const near = [['2013', '2015-12-31'], ['2015', '2015-12-31'], ['2017', '2016-12-31'], ['2021', '2021-12-31']] as const;
		const behind = near.flatMap(([edition, date]) => rated(edition).map((row) => ({ edition, id: `planungsraum:${row['plr_id']}`, people: at.get(`${date} ${row['plr_id']}`) })));
		const few = (columns: readonly string[], of = behind): string[] => [...new Set(of.filter((x) => n(x.people, ...columns) < 100).map((x) => x.id))].sort();
		const byHand = new Map(parsed.description.settings.handHidden.map((entry) => [entry.baseFigure, [...entry.areas].sort()]));
		expect(byHand.get('kinderarmut')).toEqual(few(young));
		expect(byHand.get('kinderarmut-veraenderung')).toEqual(few(young));
		expect(byHand.get('altersarmut')).toEqual(few(['inhabitants_age_above_65'], behind.filter((x) => x.edition === '2021')));
		expect(Math.min(...behind.map((x) => n(x.people, 'inhabitants') - n(x.people, ...young, 'inhabitants_age_above_65')))).toBe(265);
	});

	it('has no rating for 13, 12 and 11 of 447, and no index for 27 and 20 of 448', () => {
		expect(['2013', '2015', '2017'].map((e) => 447 - rated(e).length)).toEqual([13, 12, 11]);
		const atlas = read('gssa_2022_planungsraeume');
		expect(['GESIx_2013', 'GESIx_2022'].map((c) => atlas.filter((row) => row[c] === '').length)).toEqual([27, 20]);
	});
});
