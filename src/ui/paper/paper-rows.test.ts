import { expect, it } from 'vitest';
import { readReleased } from '#domain/disclosure/released-figure.ts';
import { known, withheld } from '#domain/figure/figure.ts';
import { paperRows } from './paper-rows.ts';

/** `count` areas with the values count … 1, all ranked. */
const rows = (count: number) => Array.from({ length: count }, (_, at) => ({
	area: { id: `quartier:${at}`, level: 'quartier', code: String(at), name: `Quartier ${String(at).padStart(3, '0')}`, parent: null, validFrom: null, validTo: null, rest: false },
	value: readReleased(known(count - at))
}));
const told = (count: number, chosen: string | null) => paperRows(rows(count), chosen).map((row) => (row.leftOut > 0 ? `…${row.leftOut} ${row.place}` : String(row.place)));

it('shows few areas all', () => expect(told(30, null)).toHaveLength(30));

it('shows both ends of many, and how many lie between', () => {
	expect(told(60, null)).toEqual(['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '…40 51', '52', '53', '54', '55', '56', '57', '58', '59', '60']);
});

it('shows the chosen area between its neighbours', () => {
	expect(told(60, 'quartier:29')).toEqual(['1', '2', '3', '4', '5', '6', '…19 26', '27', '28', '29', '30', '31', '32', '33', '34', '…20 55', '56', '57', '58', '59', '60']);
	expect(told(60, 'quartier:9')).toHaveLength(24);
});

it('leaves out what is withheld; equal values share the better place', () => {
	const [first, second, third] = rows(3);
	const same = paperRows([{ ...first!, value: readReleased(withheld) }, { ...second!, value: readReleased(known(5)) }, { ...third!, value: readReleased(known(5)) }], null);
	expect(same.map(({ place, area }) => [place, area.id])).toEqual([[1, 'quartier:1'], [1, 'quartier:2']]);
});
