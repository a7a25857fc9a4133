import { expect, it } from 'vitest';
import { CATALOGUE_INDICATORS } from '../catalogue-indicators.ts';
import { fittingIndicators } from './fitting-indicators.ts';
import { neededBaseFigures } from './needed-base-figures.ts';
import { neededClassifications } from './needed-classifications.ts';
import { makeBaseFigure } from './toy-kommune.test-data.ts';

const groups = (...ids: string[]): Record<string, readonly object[]> => Object.fromEntries(neededBaseFigures(ids).map(({ figure, groups }) => [figure.id, groups]));

it('names the base figures of a formula and the groups they are counted in', () => {
	expect(groups('kinderarmut')).toEqual({ einwohner: [{ alter: 'u15' }], sgb2: [{ alter: 'u15' }] });
	expect(groups('alleinerziehende')).toEqual({ haushalte: [{ haushaltstyp: 'alleinerziehend' }, { haushaltstyp: 'mit-kindern' }] });
	expect(groups('geburten-je-frauen')).toEqual({ einwohner: [{ geschlecht: 'w', alter: '15-44' }], geburten: [{}] });
});

it('cuts ages into bands none of which is part of another', () => {
	expect(groups('kinderarmut', 'kinderarmut-unter-3', 'kinderarmut-unter-6')).toEqual({ einwohner: ['u3', '3-5', '6-14'].map((alter) => ({ alter })), sgb2: ['u3', '3-5', '6-14'].map((alter) => ({ alter })) });
});

it('cuts all ages where the whole is needed too, so that they add up to it', () => {
	const needed = neededBaseFigures(['kinder-unter-6', 'kinderarmut']);
	expect(needed[0]?.groups).toEqual([{}, { alter: 'u6' }, { alter: '6-14' }, { alter: '15plus' }]);
	expect(neededClassifications(needed)[0]).toMatchObject({
		id: 'alter', codes: [{ code: 'u6', name: 'unter 6 Jahre' }, { code: 'u15' }, { code: '6-14' }, { code: '15plus' }],
		sums: [{ whole: 'insgesamt', parts: ['u6', '6-14', '15plus'] }, { whole: 'u15', parts: ['u6', '6-14'] }]
	});
});

it('declares the sums of a classification only where no part is left out', () => {
	const sums = (...ids: string[]) => neededClassifications(neededBaseFigures(ids)).flatMap((c) => c.sums);
	expect(sums('auslaenderanteil')).toEqual([]);
	expect(sums('frauenanteil', 'arbeitslose-sgb2')).toEqual([]);
});

it.each(CATALOGUE_INDICATORS.map((i) => [i.id]))('%s can be computed from what it is said to need, and from nothing less', (id) => {
	const needed = neededBaseFigures([id]);
	const classifications = neededClassifications(needed);
	const figures = needed.map(({ figure, groups }) => makeBaseFigure(figure.id, classifications.map((c) => c.id).filter((c) => groups.some((codes) => c in codes))));
	const isDelivered = (figure: string, codes: Readonly<Record<string, string>>) => needed.some((n) => n.figure.id === figure && n.groups.some((g) => JSON.stringify(Object.entries(g).sort()) === JSON.stringify(Object.entries(codes).sort())));
	expect(fittingIndicators(figures, classifications, isDelivered).map((i) => i.id)).toContain(id);
	for (const less of figures) expect(fittingIndicators(figures.filter((f) => f !== less), classifications, isDelivered).map((i) => i.id)).not.toContain(id);
});

it('takes an id that is not in the catalogue for a bug', () => expect(() => neededBaseFigures(['kinderarmt'])).toThrow(/no indicator kinderarmt/));
