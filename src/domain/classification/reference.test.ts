import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { equalClasses } from './equal-classes.ts';
import { naturalClasses } from './natural-classes.ts';
import { ownClasses } from './own-classes.ts';
import { quantileClasses } from './quantile-classes.ts';
import { roundClasses } from './round-classes.ts';

// Known answers of PySAL mapclassify and R classInt for two published data sets; they lie beside the project.
const folder = join(process.env['KECK_REAL_DATA'] ?? '../shared/data', 'reference/classification');
const here = existsSync(folder);
const read = (name: string) => readFileSync(join(folder, name), 'utf8');
const column = (name: string, at: number) => read(name).trim().split('\n').slice(1).map((line) => Number(line.match(/("[^"]*"|[^,]+)/g)![at]));
/** The references do not round; this many decimals changes none of their limits. */
const DECIMALS = 9;

describe.skipIf(!here)('reference classifications', () => {
	it('calemp as PySAL mapclassify', () => {
		const published = (JSON.parse(read('calemp_published.json')) as { results: Record<string, { bins: number[]; counts: number[] }> }).results;
		const values = column('calemp.csv', 4);
		for (const [name, classes] of [['Quantiles_k5', quantileClasses(values, 5, DECIMALS)], ['EqualInterval_k5', equalClasses(values, 5, DECIMALS)], ['FisherJenks_k5', naturalClasses(values, 5, DECIMALS)], ['PrettyBreaks', roundClasses(values, 5, 2)], ['UserDefined_20', ownClasses(values, [20], DECIMALS)], ['UserDefined_20_30', ownClasses(values, [20, 30], DECIMALS)]] as const) {
			expect(classes.counts).toEqual(published[name]!.counts);
			for (const [i, bin] of published[name]!.bins.entries()) expect(classes.limits[i + 1]).toBeCloseTo(bin, 6);
		}
	});

	type Breaks = Record<string, { breaks: number[]; counts: number[] }>;
	const cases = here ? Object.entries(JSON.parse(read('classint_expected.json')) as Record<string, Breaks>).flatMap(([set, methods]) => Object.keys(methods).filter((m) => /^(quantile|equal|jenks)_k\d+$/.test(m)).map((m) => [set, m] as const)) : [];
	it.each(cases.filter(([set]) => set === 'calemp' || set === 'jenks71'))('%s %s: limits as R classInt', (set, method) => {
		const expected = (JSON.parse(read('classint_expected.json')) as Record<string, Breaks>)[set]![method]!;
		const values = set === 'calemp' ? column('calemp.csv', 4) : column('jenks71.csv', 0);
		const classes = (method.startsWith('quantile') ? quantileClasses : method.startsWith('jenks') ? naturalClasses : equalClasses)(values, Number(method.split('_k')[1]), DECIMALS);
		expect(classes.limits).toHaveLength(expected.breaks.length);
		for (const [i, limit] of expected.breaks.entries()) expect(classes.limits[i]).toBeCloseTo(limit, 6);
	});
});
