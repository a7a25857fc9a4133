import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mapClasses } from '#domain/classification/map-classes.ts';
import type { Figure } from '#domain/figure/figure.ts';
import { known, missing, withheld } from '#domain/figure/figure.ts';
import { readReleased } from '#domain/disclosure/released-figure.ts';
import { roundHalfUp } from '#domain/statistics/rounding.ts';
import { formatValue } from '../number.ts';
import { comparisonHelp } from './comparison-help.ts';
import { distributionHelp } from './distribution-help.ts';
import type { HelpRow } from './known-rows.ts';
import { dotPlotHelp } from './dot-plot-help.ts';
import { pyramidHelp } from './pyramid-help.ts';
import { stackedHelp } from './stacked-help.ts';
import { legendHelp } from './legend-help.ts';
import { mapHelp } from './map-help.ts';
import { symbolMapHelp } from './symbol-map-help.ts';
import { profileHelp } from './profile-help.ts';
import { rankingHelp } from './ranking-help.ts';
import { scatterHelp } from './scatter-help.ts';
import { timeLineHelp } from './time-line-help.ts';

const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');
const indicator = { unit: '%', decimals: 1, kind: 'share' } as const;
const level = { name: 'Ortsteil', plural: 'Ortsteile' };
const row = (name: string, value: Figure, rest = false, unranked: 'few' | null = null): HelpRow => ({ area: { id: `ortsteil:${name}`, name, rest }, value, unranked });
const whole = { area: { name: 'Leipzig' }, value: known(12) };

const figure: fc.Arbitrary<Figure> = fc.oneof({ weight: 3, arbitrary: fc.integer({ min: -500, max: 5000 }).map((n) => known(n / 37)) }, { weight: 1, arbitrary: fc.constantFrom(withheld, missing('pending'), missing('not-collected'), missing('not-meaningful')) });
/** Names that no sentence uses for anything else. */
const rows = fc.array(fc.tuple(figure, fc.boolean(), fc.boolean()), { maxLength: 14 }).map((list) => list.map(([value, few, rest], at) => row(`Q${at}q`, value, rest && at % 5 === 0, few && at % 3 === 0 ? 'few' : null)));
const named = (sentences: readonly string[]): string[] => [...new Set(sentences.join(' ').match(/Q\d+q/g) ?? [])];

/** The legend as the page makes it. */
function legend(list: readonly HelpRow[]) {
	const figures = list.filter((r) => !r.area.rest).map((r) => readReleased(r.value));
	const classes = mapClasses(figures, indicator.decimals);
	const values = figures.flatMap((f) => (f.kind === 'known' ? [roundHalfUp(f.value, indicator.decimals)] : [])).sort((a, b) => a - b);
	return classes.counts.map((count, at) => ({ from: values.find((v) => classes.classOf(v) === at) ?? 0, to: values.findLast((v) => classes.classOf(v) === at) ?? 0, count }));
}

describe('every example is true, and never names an area without a published value', () => {
	const pictures: Readonly<Record<string, (list: readonly HelpRow[], chosen: string | null) => string[]>> = {
		map: (list, chosen) => mapHelp({ indicator, level, rows: list, chosen, method: 'gleich-viele', classes: legend(list) }),
		symbols: (list, chosen) => symbolMapHelp({ indicator, level, rows: list, chosen }),
		ranking: (list, chosen) => rankingHelp({ indicator, level, rows: list, whole, chosen }),
		distribution: (list, chosen) => distributionHelp({ indicator, level, rows: list, chosen }),
		comparison: (list) => comparisonHelp({ indicator, rows: list })
	};
	test.each(Object.entries(pictures))('%s', (_, help) => {
		fc.assert(fc.property(rows, fc.nat(14), (list, at) => {
			const chosen = list[at]?.area.id ?? null;
			const sentences = help(list, chosen);
			expect(sentences.every((sentence) => /[.!?“]$/.test(sentence))).toBe(true);
			for (const name of named(sentences)) {
				const found = list.find((r) => r.area.name === name);
				expect(found?.value.kind).toBe('known');
				expect(found?.area.rest).toBe(false);
				expect(sentences.join(' ')).toContain(formatValue(found?.value.kind === 'known' ? found.value.value : NaN, indicator));
			}
			const possible = list.filter((r) => r.value.kind === 'known' && !r.area.rest);
			if (possible.length === 0) expect(named(sentences)).toEqual([]);
		}));
	});

	test('the map tells the class its example is in, and how many share it', () => {
		fc.assert(fc.property(rows, (list) => {
			const classes = legend(list);
			const sentences = mapHelp({ indicator, level, rows: list, chosen: null, method: 'rund', classes }).join(' ');
			const told = /; (?:([\d.]+) Ortsteile? ha(?:t|ben) dieselbe|kein anderes Gebiet hat sie)\.$/.exec(sentences);
			if (classes.length < 2) return;
			// The highest value lies in the highest class.
			expect(Number(told?.[1] ?? 0)).toBe((classes.at(-1)?.count ?? 0) - 1);
		}));
	});

	test('the ranking counts those above, beside and below as they are shown', () => {
		fc.assert(fc.property(rows, fc.nat(14), (list, at) => {
			const chosen = list[at]?.area.id ?? null;
			const text = rankingHelp({ indicator, level, rows: list, whole: null, chosen }).at(-1) ?? '';
			const ranked = list.filter((r) => r.value.kind === 'known' && !r.area.rest && r.unranked === null);
			const [name] = named([text]);
			if (name === undefined) return;
			const counts = [/(\d+) Ortsteile? lieg(?:t|en) höher/, /(\d+) Ortsteile? ha(?:t|ben) denselben/, /(\d+) Ortsteile? lieg(?:t|en) niedriger/].map((pattern) => Number(pattern.exec(text)?.[1] ?? 0));
			const shown = (r: HelpRow | undefined): number => (r?.value.kind === 'known' ? roundHalfUp(r.value.value, 1) : NaN);
			const own = shown(ranked.find((r) => r.area.name === name));
			expect(counts).toEqual([ranked.filter((r) => shown(r) > own).length, ranked.filter((r) => shown(r) === own).length - 1, ranked.filter((r) => shown(r) < own).length]);
		}));
	});

	test('lines over time speak of the last line that has a value', () => {
		fc.assert(fc.property(fc.array(figure, { minLength: 3, maxLength: 3 }), fc.array(figure, { minLength: 3, maxLength: 3 }), (a, b) => {
			const sentences = timeLineHelp({ indicator, periods: ['2021', '2022', '2023'], series: [{ area: { name: 'Q0q' }, figures: a }, { area: { name: 'Q1q' }, figures: b }] });
			const told = b.some((f) => f.kind === 'known') ? ['Q1q', b] as const : a.some((f) => f.kind === 'known') ? ['Q0q', a] as const : null;
			expect(named(sentences)).toEqual(told ? [told[0]] : []);
			const numbers = told?.[1].flatMap((f) => (f.kind === 'known' ? [f.value] : [])) ?? [];
			for (const end of [numbers[0], numbers.at(-1)]) if (end !== undefined) expect(sentences.join(' ')).toContain(formatValue(end, indicator));
			if (sentences.join(' ').includes('gestiegen')) expect(roundHalfUp(numbers.at(-1) ?? NaN, 1)).toBeGreaterThan(roundHalfUp(numbers[0] ?? NaN, 1));
		}));
	});

	test('groups and pyramids name the largest published part', () => {
		const parts = fc.array(figure, { maxLength: 8 }).map((list) => list.map((f, at) => ({ name: `Q${at}q`, figure: f })));
		fc.assert(fc.property(parts, (list) => {
			const most = Math.max(...list.flatMap(({ figure: f }) => (f.kind === 'known' ? [f.value] : [])));
			const facts = { area: { name: 'Mitte' }, format: indicator, parts: list };
			const pyramid = pyramidHelp({ area: facts.area, format: indicator, left: 'weiblich', right: 'männlich', bands: list.map(({ name, figure: f }) => ({ name, left: f, right: withheld })) });
			for (const sentences of [stackedHelp(facts), dotPlotHelp(facts), pyramid]) {
				for (const name of named(sentences)) expect(list.find((p) => p.name === name)?.figure).toEqual(known(most));
				expect(named(sentences).length).toBe(Number.isFinite(most) ? 1 : 0);
			}
		}));
	});

	test('a scatter names no area with one of its values hidden', () => {
		fc.assert(fc.property(fc.array(fc.tuple(figure, figure), { maxLength: 10 }), fc.nat(10), (list, at) => {
			const points = list.map(([x, y], i) => ({ area: { id: `a${i}`, name: `Q${i}q`, rest: false }, x, y }));
			const sentences = scatterHelp({ x: { ...indicator, title: 'Eins' }, y: { ...indicator, title: 'Zwei' }, level, points, chosen: `a${at}` });
			for (const name of named(sentences)) expect(points.find((p) => p.area.name === name)).toMatchObject({ x: { kind: 'known' }, y: { kind: 'known' } });
		}));
	});

	test('a profile compares only what is published on both sides', () => {
		fc.assert(fc.property(fc.array(fc.tuple(figure, figure), { maxLength: 6 }), (list) => {
			const lines = list.map(([value, all], at) => ({ indicator: { ...indicator, title: `Q${at}q` }, value, whole: all }));
			const sentences = profileHelp({ area: { name: 'Mitte' }, whole: { name: 'Leipzig' }, lines });
			for (const name of named(sentences)) expect(lines.find((l) => l.indicator.title === name)?.value.kind).toBe('known');
			const compared = lines.find((l) => l.value.kind === 'known' && l.whole.kind === 'known');
			if (compared) expect(named(sentences)).toEqual([compared.indicator.title]);
		}));
	});
});

describe('as it reads', () => {
	const list = [row('Grünau-Ost', known(24.04)), row('Lindenau', known(12)), row('Zentrum', known(12.01)), row('Plagwitz', withheld)];
	test('map', () => expect(mapHelp({ indicator, level, rows: list, chosen: null, method: 'gleich-viele', classes: [{ from: 12, to: 12, count: 2 }, { from: 24, to: 24, count: 1 }] }).map(plain)).toEqual([
		'Weil in jeder Farbe etwa gleich viele Ortsteile liegen, können die Spannen der Werte sehr verschieden breit sein.',
		'1 Ortsteil hat hier keinen Wert; die Legende sagt, warum.', 'Lesebeispiel: Grünau-Ost hat den Wert 24,0 %. Die Farbe steht für 24,0 %; kein anderes Gebiet hat sie.'
	]));
	test('ranking, with equals', () => expect(rankingHelp({ indicator, level, rows: list, whole, chosen: 'ortsteil:Lindenau' }).map(plain).slice(1)).toEqual([
		'Der senkrechte Strich ist der Wert in ganz Leipzig: 12,0 %.', 'Lesebeispiel: In Lindenau beträgt der Wert 12,0 %; 1 Ortsteil liegt höher, 1 Ortsteil hat denselben Wert.'
	]));
	test('a chosen area without a value is not the example', () => expect(rankingHelp({ indicator, level, rows: list, whole, chosen: 'ortsteil:Plagwitz' }).join(' ')).not.toContain('Plagwitz'));
	test('legend', () => expect(plain(legendHelp({ indicator, level, classes: [{ from: 1, to: 5, count: 3 }, { from: 6, to: 9.5, count: 1 }] })[1] ?? '')).toBe('Lesebeispiel: 3 Ortsteile von 4 mit Wert liegen bei 1,0 bis 5,0 %.'));
	test('each way of making classes says how', () => {
		const said = (['gleich-viele', 'gleich-breit', 'natuerlich', 'rund', 'abweichung', 'eigene'] as const).map((method) => mapHelp({ indicator, level, rows: list, chosen: null, method, classes: [{ from: 12, to: 12, count: 2 }, { from: 24, to: 24, count: 1 }] }).join(' '));
		expect(new Set(said).size).toBe(6);
	});
	test('nothing published anywhere', () => {
		const none = [row('Plagwitz', withheld), row('Thekla', missing('pending'))];
		expect(legendHelp({ indicator, level, classes: [] })).toHaveLength(1);
		for (const text of [mapHelp({ indicator, level, rows: none, chosen: null, method: 'rund', classes: [] }), rankingHelp({ indicator, level, rows: none, whole, chosen: null }), comparisonHelp({ indicator, rows: none })]) expect(text.join(' ')).not.toMatch(/Plagwitz|Thekla/);
	});
});
