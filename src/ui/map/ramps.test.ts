import { readFileSync } from 'node:fs';
import { differenceCiede2000, filterDeficiencyDeuter, filterDeficiencyProt, filterDeficiencyTrit, filterGrayscale, lab65, parse, wcagContrast } from 'culori';
import type { Color } from 'culori';
import { describe, expect, test } from 'vitest';

/** Tokens as the style sheet has them: normal, and with the changes for high contrast. */
const css = readFileSync('src/ui/tokens.css', 'utf8');
const [plain = '', contrast = ''] = css.split('@media (prefers-contrast: more)');
const read = (text: string) => Object.fromEntries([...text.matchAll(/--([\w-]+): (#[0-9a-f]{3,6})/g)].map((m): [string, string] => [m[1] ?? '', m[2] ?? '']));
const normal = read(plain);
const looks = { normal, 'high contrast': { ...normal, ...read(contrast) } };

/** All kinds of colour vision at their strongest (Machado, Oliveira & Fernandes 2009, severity 1). */
const sights: Record<string, (color: Color) => Color> = { everybody: (c) => c, protanopia: filterDeficiencyProt(1), deuteranopia: filterDeficiencyDeuter(1), tritanopia: filterDeficiencyTrit(1) };
const colorOf = (text: string): Color => parse(text) ?? { mode: 'rgb', r: 0, g: 0, b: 0 };
const difference = differenceCiede2000();
const differ = (sight: (color: Color) => Color, a: string, b: string): number => difference(sight(colorOf(a)), sight(colorOf(b)));

const sequential = ['map-1', 'map-2', 'map-3', 'map-4', 'map-5'];
const around = ['below-2', 'below-1', 'middle', 'above-1', 'above-2'];
/** Two areas side by side are told apart at a glance from a difference of about 10; around the middle the sides must be further apart. */
const NEIGHBOURS = 11;
const ANY_TWO_AROUND = 20;

describe.each(Object.entries(looks))('%s', (_, token) => {
	const of = (name: string): string => token[name] ?? '';

	test.each(Object.entries(sights))('classes side by side are told apart by %s', (_sight, sight) => {
		for (const ramp of [sequential, around]) for (let i = 1; i < ramp.length; i++) expect(differ(sight, of(ramp[i - 1]!), of(ramp[i]!))).toBeGreaterThan(NEIGHBOURS);
		for (const [i, a] of around.entries()) for (const b of around.slice(i + 1)) expect(differ(sight, of(a), of(b))).toBeGreaterThan(ANY_TWO_AROUND);
	});

	test('one hue grows steadily darker, also in grey print; two hues grow darker from the middle', () => {
		const light = (name: string) => lab65(filterGrayscale(1)(colorOf(of(name)))).l;
		for (let i = 1; i < 5; i++) expect(light(sequential[i - 1]!) - light(sequential[i]!)).toBeGreaterThan(10);
		for (const side of [['middle', 'below-1', 'below-2'], ['middle', 'above-1', 'above-2']]) for (let i = 1; i < 3; i++) expect(light(side[i - 1]!) - light(side[i]!)).toBeGreaterThan(20);
	});

	test('names are legible on every class', () => {
		for (const dark of ['map-4', 'map-5', 'below-2', 'above-2']) expect(wcagContrast(of('paper'), of(dark))).toBeGreaterThan(4.5);
		for (const light of ['map-1', 'map-2', 'map-3', 'below-1', 'middle', 'above-1', 'band', 'nodata']) expect(wcagContrast(of('ink'), of(light))).toBeGreaterThan(4.5);
	});

	test('what carries meaning stands out three to one', () => {
		// Hatching and dots on their ground; outline of the town, borders of areas beneath circles' level above, bars of the legend, edges of circles on paper.
		for (const [line, ground] of [['ink-soft', 'band'], ['line-strong', 'paper'], ['ink-soft', 'paper'], ['map-4', 'band'], ['below-2', 'paper']] as const) expect(wcagContrast(of(line), of(ground))).toBeGreaterThan(3);
		// Rings of a true zero on the shade of its class.
		for (const [ring, grounds] of [['map-4', ['map-1', 'map-2', 'middle', 'band']], ['ink', ['map-3', 'below-1', 'above-1']], ['paper', ['map-4', 'map-5', 'below-2', 'above-2']]] as const) for (const ground of grounds) expect(wcagContrast(of(ring), of(ground))).toBeGreaterThan(3);
		// The chosen area: a dark ring with a light halo; one of the two stands out on any class.
		for (const name of [...sequential, ...around]) expect(Math.max(wcagContrast(of('ink'), of(name)), wcagContrast(of('paper'), of(name)))).toBeGreaterThan(3);
	});
});

test('fallbacks in the style sheets are the tokens themselves', () => {
	for (const file of ['map/map.css', 'map/legend.css', 'map/small/many-maps.css']) {
		for (const [, name = '', value] of readFileSync(`src/ui/${file}`, 'utf8').matchAll(/var\(--([\w-]+), (#[0-9a-f]+)\)/g)) if (!name.startsWith('zero-')) expect(`${name} ${value}`).toBe(`${name} ${normal[name]}`);
	}
});
