import { expect, test } from 'vitest';
import type { Unranked } from '#domain/secrecy/unranked.ts';
import { unrankedAreaSentence, unrankedSentence } from './unranked.ts';

const level = { name: 'Quartier', plural: 'Quartiere' };
const rows = (...why: (Unranked | null | undefined)[]) => why.map((unranked) => ({ area: { rest: false }, ...(unranked === undefined ? {} : { unranked }) }));

test.each([
	[rows('few', null, 'few', 'few'), '3 Quartiere mit weniger als 300 Einwohnerinnen und Einwohnern stehen nicht in der Rangfolge.'],
	[rows('few', null), '1 Quartier mit weniger als 300 Einwohnerinnen und Einwohnern steht nicht in der Rangfolge.'],
	[rows('unknown'), '1 Quartier ohne ausgewiesene Zahl der Einwohnerinnen und Einwohner steht nicht in der Rangfolge.'],
	[rows('few', 'unknown', 'unknown'), '1 Quartier mit weniger als 300 Einwohnerinnen und Einwohnern und 2 Quartiere ohne ausgewiesene Zahl der Einwohnerinnen und Einwohner stehen nicht in der Rangfolge.'],
	[rows(null, undefined), ''],
	[[{ area: { rest: true }, unranked: 'few' as const }], '']
])('%j: %s', (given, sentence) => expect(unrankedSentence(given, level, 300)).toBe(sentence));

test.each([
	[['few', 'few'], 'Hof steht mit weniger als 1.000 Einwohnerinnen und Einwohnern nicht in der Rangfolge.'],
	[[null, 'unknown'], 'Hof steht ohne ausgewiesene Zahl der Einwohnerinnen und Einwohner nicht in jeder Rangfolge.'],
	[[null, null], '']
] as const)('one area, %j: %s', (figures, sentence) => expect(unrankedAreaSentence('Hof', figures, 1000)).toBe(sentence));
