import { describe, expect, it } from 'vitest';
import { known, missing, withheld } from '../figure/figure.ts';
import { ratioOf, sumOf } from './ratio-of.ts';
import { fromReleased, readReleased, releaseFigure } from './released-figure.ts';
import { settleSuppliedFigure } from './supplied.ts';

const shown = (value: number) => releaseFigure(known(value), false);
const plus = (value: number) => ({ sign: 1 as const, figure: shown(value) });
const hidden = releaseFigure(known(2), true);

describe('releaseFigure', () => {
	it('shows what is not hidden, a true zero included', () => expect([shown(7), shown(0)]).toEqual([known(7), known(0)]));
	it('leaves nothing of a hidden number', () => expect(hidden).toEqual({ kind: 'withheld' }));
	it('keeps withheld what the supplier hid', () => expect(releaseFigure(withheld, false)).toEqual(withheld));
	it('keeps the reason of a missing figure', () => expect(releaseFigure(missing('pending'), true)).toEqual(missing('pending')));
});

describe('fromReleased', () => {
	const of = (...parts: Parameters<typeof releaseFigure>[0][]) => fromReleased(parts.map(readReleased), () => known(1));
	it('is withheld as soon as a part is', () => expect(of(known(3), missing('pending'), withheld)).toEqual(withheld));
	it('takes the strongest reason', () => {
		expect(of(missing('not-meaningful'), missing('not-collected'), missing('pending'))).toEqual(missing('pending'));
		expect(of(missing('not-meaningful'), missing('not-collected'))).toEqual(missing('not-collected'));
		expect(of(known(3), missing('not-meaningful'))).toEqual(missing('not-meaningful'));
	});
});

describe('ratioOf', () => {
	const rules = { factor: 100, decimals: 1, minimumDenominator: 30 };
	it('divides once and rounds once', () => expect(ratioOf([plus(2)], [plus(47)], rules).value).toEqual(known(4.3)));
	it('adds and subtracts terms', () => {
		const result = ratioOf([plus(10), { sign: -1, figure: shown(4) }], [plus(50), plus(50)], rules);
		expect(result).toEqual({ value: known(6), numerator: known(6), denominator: known(100) });
	});
	it('rounds a tie away from zero: 100 × 3 / 2000', () => expect(ratioOf([plus(3)], [plus(2000)], rules).value).toEqual(known(0.2)));
	it('keeps what would only round to zero, so that 0 means nothing was counted: 3 of 8,000', () => {
		expect(ratioOf([plus(3)], [plus(8000)], rules).value).toEqual(known(0.0375));
		expect(ratioOf([plus(0)], [plus(8000)], rules).value).toEqual(known(0));
	});
	it('is withheld over a withheld part, on either side, and shows the other', () => {
		expect(ratioOf([{ sign: 1, figure: hidden }], [plus(100)], rules)).toEqual({ value: withheld, numerator: withheld, denominator: known(100) });
		expect(ratioOf([plus(5)], [{ sign: 1, figure: hidden }], rules).value).toEqual(withheld);
	});
	it('is not meaningful over 0 and under the minimum, and shows the denominator', () => {
		expect(ratioOf([plus(0)], [plus(0)], { ...rules, minimumDenominator: 0 }).value).toEqual(missing('not-meaningful'));
		expect(ratioOf([plus(5)], [plus(29)], rules)).toEqual({ value: missing('not-meaningful'), numerator: known(5), denominator: known(29) });
		expect(ratioOf([plus(6)], [plus(30)], rules).value).toEqual(known(20));
	});
	it('a true zero over many is 0', () => expect(ratioOf([plus(0)], [plus(400)], rules).value).toEqual(known(0)));
});

describe('sumOf', () => {
	it('adds decimals without dust', () => expect(sumOf([plus(0.1), plus(0.2)])).toEqual(known(0.3)));
});

describe('settleSuppliedFigure', () => {
	const rules = { minimumSuppliedDenominator: 100 };
	it('shows a supplied value over a large released denominator only', () => {
		expect(settleSuppliedFigure(known(41.2), shown(100), rules)).toEqual(known(41.2));
		expect(settleSuppliedFigure(known(41.2), shown(99), rules)).toEqual(withheld);
		expect(settleSuppliedFigure(known(41.2), hidden, rules)).toEqual(withheld);
		expect(settleSuppliedFigure(known(41.2), releaseFigure(missing('pending'), false), rules)).toEqual(withheld);
		expect(settleSuppliedFigure(known(41.2), null, rules)).toEqual(withheld);
	});
	it('keeps a missing value missing', () => expect(settleSuppliedFigure(missing('not-collected'), null, rules)).toEqual(missing('not-collected')));
});
