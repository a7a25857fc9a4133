import { describe, expect, test } from 'vitest';
import { parseFormula } from './parse-formula.ts';

describe('parseFormula', () => {
	test('terms, signs and fixed groups', () => {
		expect(parseFormula('a[alter=u15] + b - c[alter=3-5, geschlecht=w]')).toEqual({
			kind: 'terms',
			terms: [
				{ sign: 1, baseFigure: 'a', codes: { alter: 'u15' } }, { sign: 1, baseFigure: 'b', codes: {} },
				{ sign: -1, baseFigure: 'c', codes: { alter: '3-5', geschlecht: 'w' } }
			]
		});
	});
	test('a hyphen inside a name is no minus, the true minus always is one', () => {
		expect(parseFormula('sgb2-personen')).toMatchObject({ terms: [{ baseFigure: 'sgb2-personen' }] });
		expect(parseFormula('zu−fort')).toMatchObject({ terms: [{ baseFigure: 'zu', sign: 1 }, { baseFigure: 'fort', sign: -1 }] });
	});
	test.each([['', 0], ['a +', 3], ['a b', 1], ['a[alter]', 0], ['a[alter=u15,alter=u18]', 0], ['a[alter=', 1]])('%s is a fault at %d', (text, at) => expect(parseFormula(text)).toMatchObject({ kind: 'fault', at }));
});
