import { expect, test } from 'vitest';
import { mapClasses } from '#domain/classification/map-classes.ts';
import { readReleased } from '#domain/disclosure/released-figure.ts';
import { known, withheld } from '#domain/figure/figure.ts';
import { legendClasses } from './legend-classes.ts';

test('names what is in each class, leaves out who has no value and counts everybody once', () => {
	// Ten values: quintiles of type 7 are 2.8, 4.6, 6.4, 8.2, so two values fall into each class.
	const figures = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((n) => readReleased(known(n))).concat(readReleased(withheld));
	expect(legendClasses(mapClasses(figures, 1), figures, 1)).toEqual([
		{ from: 1, to: 2, count: 2 }, { from: 3, to: 4, count: 2 }, { from: 5, to: 6, count: 2 }, { from: 7, to: 8, count: 2 }, { from: 9, to: 10, count: 2 }
	]);
});

test('says nothing where nothing is known', () => {
	expect(legendClasses(mapClasses([readReleased(withheld)], 1), [readReleased(withheld)], 1)).toEqual([]);
});
