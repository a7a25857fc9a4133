import { expect, test } from 'vitest';
import type { Area } from '#domain/area/area.ts';
import { releaseFigure } from '#domain/disclosure/released-figure.ts';
import { known, missing, withheld } from '#domain/figure/figure.ts';
import { jsonStat } from './json-stat.ts';

const area = (id: string, parent: string | null): Area => ({ id, level: 'l', code: id, name: `Gebiet ${id}`, parent, validFrom: null, validTo: null, rest: false });

test('a dataset is valid JSON-stat 2.0: sizes multiply to the values, every gap has a status, a zero is a value', () => {
	const cells = [known(0), withheld, missing('pending'), missing('not-collected'), missing('not-meaningful'), known(7.5), known(1), known(2)].map((f) => releaseFigure(f, false));
	let at = 0;
	const data = JSON.parse(jsonStat({
		label: 'Probe', source: 'Quelle', updated: '2026-01-01', areas: [area('a', null), area('b', 'a')], periods: ['2022', '2023'],
		classifications: [{ id: 'geschlecht', name: 'Geschlecht', codes: [{ code: 'w', name: 'weiblich' }], sums: [] }],
		metrics: [{ id: 'wert', label: 'Wert', unit: '%', decimals: 1 }], extension: { id: 'probe' }, cell: () => [cells[at++] ?? releaseFigure(withheld, false)]
	})) as { version: string; class: string; id: string[]; size: number[]; role: object; value: (number | null)[]; status: (string | null)[]; dimension: Record<string, { category: { index: string[]; label?: object; child?: object } }> };
	expect([data.version, data.class]).toEqual(['2.0', 'dataset']);
	expect(data.id).toEqual(['gebiet', 'zeit', 'geschlecht', 'mass']);
	expect(data.size).toEqual([2, 2, 2, 1]);
	expect(data.size.reduce((a, b) => a * b)).toBe(data.value.length);
	expect(data.value).toEqual([0, null, null, null, null, 7.5, 1, 2]);
	expect(data.status).toEqual([null, 'withheld', 'pending', 'not-collected', 'not-meaningful', null, null, null]);
	expect(data.role).toEqual({ geo: ['gebiet'], time: ['zeit'], metric: ['mass'] });
	expect(data.dimension['geschlecht']?.category.index).toEqual(['insgesamt', 'w']);
	expect(data.dimension['gebiet']?.category.child).toEqual({ a: ['b'] });
});

test('school years and quarters are named in words, years are their own name', () => {
	const zeit = (periods: readonly string[]): unknown => (JSON.parse(jsonStat({ label: '', source: '', updated: '', areas: [area('a', null)], periods, classifications: [], metrics: [], extension: {}, cell: () => [] })) as { dimension: { zeit: { category: unknown } } }).dimension.zeit.category;
	expect(zeit(['2022', '2023'])).toEqual({ index: ['2022', '2023'] });
	expect(zeit(['2022-23', '2023-Q4'])).toEqual({ index: ['2022-23', '2023-Q4'], label: { '2022-23': 'Schuljahr 2022/23', '2023-Q4': '4.\u00a0Quartal 2023' } });
});
