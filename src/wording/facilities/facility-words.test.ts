import { expect, test } from 'vitest';
import { facilityKind } from '#domain/facility/facility-kinds.ts';
import { readReleased } from '#domain/disclosure/released-figure.ts';
import { known, withheld } from '#domain/figure/figure.ts';
import { countedKind, facilitiesSentence, facilityName, targetWords } from './facility-words.ts';

const kita = facilityKind('kita'), school = facilityKind('schule');
const rate = (value: number) => readReleased(known(value));

test('target groups', () => {
	expect(targetWords({ from: 0, to: 6 })).toBe('Kinder unter 6 Jahren');
	expect(targetWords({ from: 6, to: 10 })).toBe('Kinder von 6 bis unter 10 Jahren');
	expect(targetWords({ from: 6, to: 18 })).toBe('Kinder und Jugendliche von 6 bis unter 18 Jahren');
});

test('none, one, many', () => {
	expect([0, 1, 2880].map((n) => countedKind(n, kita))).toEqual(['keine Kitas', '1 Kita', '2.880 Kitas']);
	expect(facilityName({ name: '', kind: 'polizei' })).toBe('Polizeidienststelle ohne Namen');
});

test('the whole Kommune', () => {
	const one = { kommune: 'Berlin', kinds: [kita], whole: { counts: [2880], rate: rate(14.36) }, area: null, span: { from: 0, to: 6 }, dates: ['2022-12-31'] };
	expect(facilitiesSentence(one)).toBe('In Berlin gibt es 2.880 Kitas, das sind 14,4 je 1.000 Kinder unter 6 Jahren (Stand 31. Dezember 2022).');
	expect(facilitiesSentence({ ...one, whole: { counts: [2880], rate: readReleased(withheld) } })).toBe('In Berlin gibt es 2.880 Kitas (Stand 31. Dezember 2022).');
	expect(facilitiesSentence({ ...one, kinds: [kita, school], whole: { counts: [2, 1], rate: null }, span: null, dates: [] })).toBe('In Berlin gibt es 2 Kitas und 1 Schule.');
});

test('an area beside the whole', () => {
	const told = { kommune: 'Kreis Düren', kinds: [kita], whole: { counts: [40], rate: rate(15) }, area: { name: 'Langerwehe', counts: [0], rate: rate(0) }, span: { from: 0, to: 6 }, dates: [] };
	expect(facilitiesSentence(told)).toBe('Langerwehe: Hier gibt es keine Kitas, das sind 0 je 1.000 Kinder unter 6 Jahren. Im ganzen Kreis Düren sind es 40 Kitas, das sind 15,0 je 1.000 Kinder unter 6 Jahren.');
	expect(facilitiesSentence({ ...told, kinds: [kita, school], area: { name: 'Langerwehe', counts: [0, 0], rate: null }, span: null })).toBe('Langerwehe: Hier gibt es keine Einrichtungen.');
});
