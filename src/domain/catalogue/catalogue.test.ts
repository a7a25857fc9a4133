import { describe, expect, it } from 'vitest';
import { CATALOGUE_BASE_FIGURES } from './catalogue-base-figures.ts';
import { CATALOGUE_CLASSIFICATIONS } from './catalogue-classifications.ts';
import { TARGET_GROUPS } from './catalogue-indicator.ts';
import { CATALOGUE_INDICATORS } from './catalogue-indicators.ts';
import { formulasOf } from './catalogue-terms.ts';
import { CATALOGUE_THEMES } from './catalogue-themes.ts';
import { parseAgeSpan } from './age/age-span.ts';

const ID = /^[a-z0-9][a-z0-9-]*$/;
const placeholders = (frame: string): string[] => [...frame.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '');

describe('the catalogue', () => {
	it('has at least 60 indicators, each id once and fit for an address', () => {
		const ids = CATALOGUE_INDICATORS.map((i) => i.id);
		expect(ids.length).toBeGreaterThanOrEqual(60);
		expect(new Set(ids).size).toBe(ids.length);
		expect([...ids, ...CATALOGUE_BASE_FIGURES.map((b) => b.id), ...CATALOGUE_THEMES.map((t) => t.id)].filter((id) => !ID.test(id))).toEqual([]);
	});

	it('leaves no theme and no target group empty, and knows every theme it names', () => {
		expect(new Set(CATALOGUE_INDICATORS.map((i) => i.theme))).toEqual(new Set(CATALOGUE_THEMES.map((t) => t.id)));
		expect(new Set(CATALOGUE_INDICATORS.map((i) => i.concerns))).toEqual(new Set(Object.keys(TARGET_GROUPS)));
	});

	it.each(CATALOGUE_INDICATORS.map((i) => [i.id, i] as const))('%s is complete', (_, { title, definition, reading, sentence, kind, denominator, unit, version, definedBy }) => {
		expect([title, version].every((text) => text.trim() !== '')).toBe(true);
		expect([definition, reading, sentence].every((text) => /^[\p{Lu}{][^]{20,}\.$/u.test(text))).toBe(true);
		expect(definedBy).not.toBe('');
		expect(unit).not.toBe('');
		expect(denominator !== '').toBe(kind !== 'count' && kind !== 'supplied');
	});

	it.each(CATALOGUE_INDICATORS.map((i) => [i.id, i] as const))('%s: the frame can be filled, also where only the value was delivered', (_, { sentence, kind }) => {
		expect(sentence.startsWith('{gebiet}: ')).toBe(true);
		expect(placeholders(sentence).sort()).toEqual(kind === 'count' ? ['gebiet', 'gruppe', 'wert', 'zeit'] : ['gebiet', 'wert', 'zeit']);
	});

	it('speaks of conditions, never of difficult people or quarters', () => {
		const texts = CATALOGUE_INDICATORS.flatMap((i) => [i.title, i.definition, i.reading, i.sentence]);
		expect(texts.filter((text) => /schwierig|problem|brennpunkt|sozial schwach|bildungsfern|asozial|abgehängt|hartz/i.test(text))).toEqual([]);
	});

	it('counts only what it describes: every base figure, classification and code of a formula is canonical', () => {
		const terms = CATALOGUE_INDICATORS.flatMap((i) => formulasOf(i).flatMap((f) => [...f.numerator, ...f.denominator]));
		const wrong = terms.filter((term) => {
			const figure = CATALOGUE_BASE_FIGURES.find((b) => b.id === term.baseFigure);
			return figure === undefined || Object.entries(term.codes).some(([classification, code]) => {
				const codes = CATALOGUE_CLASSIFICATIONS.find((c) => c.id === classification)?.codes ?? [];
				return !figure.classifications.includes(classification) || (classification === 'alter' ? parseAgeSpan(code) === null : !codes.some((c) => c.code === code));
			});
		});
		expect(wrong).toEqual([]);
	});

	it('describes only what is counted somewhere: by a formula, or by a sum between base figures', () => {
		const counted = new Set(CATALOGUE_INDICATORS.flatMap((i) => formulasOf(i).flatMap((f) => [...f.numerator, ...f.denominator])).map((t) => t.baseFigure));
		expect(CATALOGUE_BASE_FIGURES.map((b) => b.id).filter((id) => !counted.has(id))).toEqual(['urnenwahl']);
		expect(CATALOGUE_BASE_FIGURES.filter((b) => b.title === '' || b.source === '' || b.referenceDate === '' || b.unit === '')).toEqual([]);
	});
});
