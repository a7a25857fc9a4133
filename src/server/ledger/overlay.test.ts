import { describe, expect, it } from 'vitest';
import { CELL } from '#domain/base-figure/figure-table.ts';
import { makeTable } from './make-delivery.ts';
import type { OverlayLayer } from './overlay.ts';
import { overlay, speakingLayers } from './overlay.ts';

const layer = (revision: number, table: OverlayLayer['table'], file = `${revision}.csv`, delivery = revision): OverlayLayer => ({ revision, delivery, file, table });
const merged = (...layers: OverlayLayer[]): OverlayLayer['table'] => {
	const [newest, ...older] = speakingLayers(layers);
	if (newest === undefined) throw new Error('no layer speaks');
	return overlay([newest, ...older]);
};

describe('overlay', () => {
	it('joins ages from one file and sexes from another', () => {
		const table = merged(layer(1, makeTable({ groups: ['', 'alter:u15'], values: [10, 1, 20, 2] })), layer(2, makeTable({ groups: ['geschlecht:m'], values: [5, 9] })));
		expect(table.groups).toEqual(['geschlecht:m', '', 'alter:u15']);
		expect([...table.values]).toEqual([5, 10, 1, 9, 20, 2]);
		expect([...table.states]).toEqual([0, 0, 0, 0, 0, 0]);
	});

	it('joins one file per district and calls what nobody named "not collected"', () => {
		const table = merged(layer(1, makeTable({ areas: ['q:1'], groups: ['', 'm'], values: [10, 4] })), layer(2, makeTable({ areas: ['q:2'], value: 20 })));
		expect(table.areas).toEqual(['q:2', 'q:1']);
		expect([...table.states]).toEqual([CELL.KNOWN, CELL.NOT_COLLECTED, CELL.KNOWN, CELL.KNOWN]);
		expect([...table.values]).toEqual([20, 0, 10, 4]);
	});

	it('lets the newest win cell by cell, also when it takes a number back', () => {
		const takenBack = { ...makeTable({ areas: ['quartier:02'] }), states: Uint8Array.of(CELL.NOT_COLLECTED) };
		expect([...merged(layer(1, makeTable({ value: 7 })), layer(2, takenBack)).states]).toEqual([CELL.NOT_COLLECTED, CELL.KNOWN]);
	});

	it('replaces a file whole by its newer self of the same name, and only it', () => {
		const layers = [
			layer(1, makeTable({ areas: ['q:old'] }), 'a.csv', 1),
			layer(2, makeTable({ areas: ['q:other'] }), 'b.csv', 1),
			layer(3, makeTable({ areas: ['q:new'] }), 'a.csv', 3)
		];
		expect(merged(...layers).areas).toEqual(['q:new', 'q:other']);
	});

	it('keeps both of two files of one delivery that have the same name in different folders', () => {
		expect(merged(layer(1, makeTable({ areas: ['q:1'] }), '2023.csv', 1), layer(2, makeTable({ areas: ['q:2'] }), '2023.csv', 1)).areas).toEqual(['q:2', 'q:1']);
	});
});
