import { expect, test } from 'vitest';
import { expectFault, settingsWith } from './make-description.test-data.ts';

const term = (baseFigure: string, codes = {}, yearsBack = 0, sign = 1) => ({ sign, baseFigure, codes, yearsBack });

test('sums and subsets, also with the year before', () => {
	expect(settingsWith({ verknuepfungen: [
		{ summe: 'einwohner[alter=u15]', aus: 'einwohner[alter=u15, geschlecht=m] + einwohner[alter=u15, geschlecht=w]' },
		{ teilmenge: 'sgb2[alter=u15]', von: 'einwohner[alter=u15]' },
		{ summe: 'einwohner', aus: 'einwohner[zeit=vorjahr] - sgb2[alter=u15, zeit=vorjahr]' }
	] }).relations).toEqual([
		{ kind: 'sum', whole: [term('einwohner', { alter: 'u15' })], parts: [term('einwohner', { alter: 'u15', geschlecht: 'm' }), term('einwohner', { alter: 'u15', geschlecht: 'w' })] },
		{ kind: 'subset', whole: [term('einwohner', { alter: 'u15' })], parts: [term('sgb2', { alter: 'u15' })] },
		{ kind: 'sum', whole: [term('einwohner')], parts: [term('einwohner', {}, 1), term('sgb2', { alter: 'u15' }, 1, -1)] }
	]);
	expect(settingsWith({}).relations).toEqual([]);
});

test.each([
	[{ summe: 'einwohner' }, 'description-missing-key', 'verknuepfungen[1]', undefined, 'aus'],
	[{ von: 'einwohner' }, 'description-missing-key', 'verknuepfungen[1]', undefined, 'teilmenge'],
	[{ summe: 'einwohner', aus: 'sgb2', von: 'sgb2' }, 'description-wrong-value', 'verknuepfungen[1].von', 'sgb2', 'zwei Einträge'],
	[{ teilmenge: 'sgb3', von: 'einwohner' }, 'description-unknown-reference', 'verknuepfungen[1].teilmenge', 'sgb3', 'sgb2'],
	[{ teilmenge: 'sgb2[geschlecht=m]', von: 'einwohner' }, 'description-unknown-reference', 'verknuepfungen[1].teilmenge', 'geschlecht', 'alter'],
	[{ teilmenge: 'sgb2[alter=u51]', von: 'einwohner' }, 'description-unknown-reference', 'verknuepfungen[1].teilmenge', 'u51', 'u15'],
	[{ teilmenge: 'mittel', von: 'einwohner' }, 'description-wrong-value', 'verknuepfungen[1].teilmenge', 'mittel', 'Anzahlen'],
	[{ teilmenge: 'sgb2[zeit=2020]', von: 'einwohner' }, 'description-wrong-value', 'verknuepfungen[1].teilmenge', 'sgb2[zeit=2020]', 'zeit=vorjahr'],
	[{ teilmenge: 'sgb2[', von: 'einwohner' }, 'description-wrong-value', 'verknuepfungen[1].teilmenge', 'sgb2[', 'Schreiben Sie']
])('%j', (relation, code, column, value, advice) => expectFault({ verknuepfungen: [relation] }, undefined, { code, column, advice, ...(value === undefined ? {} : { value }) }));
