import { expect, test } from 'vitest';
import { expectFault, settingsWith } from './make-description.test-data.ts';

test('what is hidden by hand, in part and altogether', () => {
	expect(settingsWith({ 'zusaetzlich-geheim': [
		{ grundgroesse: 'einwohner', ebenen: ['quartier'], gebiete: ['quartier:0101'], zeiten: ['2023', '2023-24'], gruppen: ['geschlecht:w,alter:u15', 'insgesamt'], grund: 'darum' },
		{ grundgroesse: 'mittel', grund: 'darum' }
	] }).handHidden).toEqual([
		{ baseFigure: 'einwohner', levels: ['quartier'], areas: ['quartier:0101'], periods: ['2023', '2023-24'], groups: ['alter:u15,geschlecht:w', ''], reason: 'darum' },
		{ baseFigure: 'mittel', levels: [], areas: [], periods: [], groups: [], reason: 'darum' }
	]);
});

test('what stands elsewhere, exactly or within bounds', () => {
	expect(settingsWith({ 'anderswo-veroeffentlicht': [
		{ grundgroesse: 'sgb2', gebiete: ['quartier:1', 'quartier:2'], zeit: '2023', wert: '0', quelle: 'Presse' },
		{ grundgroesse: 'sgb2', gebiete: ['stadt:1'], zeit: '2023', gruppe: 'alter:u15', von: '10', bis: '19', quelle: 'Bericht' }
	] }).outsideFacts).toEqual([
		{ baseFigure: 'sgb2', areas: ['quartier:1', 'quartier:2'], period: '2023', group: '', from: 0, to: 0, source: 'Presse' },
		{ baseFigure: 'sgb2', areas: ['stadt:1'], period: '2023', group: 'alter:u15', from: 10, to: 19, source: 'Bericht' }
	]);
});

const hidden = { grundgroesse: 'einwohner', grund: 'darum' };
test.each([
	[{ ...hidden, grundgroesse: 'einwoner' }, 'description-unknown-reference', '.grundgroesse', 'einwoner', 'einwohner'],
	[{ ...hidden, grund: undefined }, 'description-missing-key', '', undefined, 'grund'],
	[{ ...hidden, ebenen: ['stadt', 'quatier'] }, 'description-unknown-reference', '.ebenen[2]', 'quatier', 'quartier'],
	[{ ...hidden, gebiete: ['0101'] }, 'description-wrong-value', '.gebiete[1]', '0101', 'ebene:schlüssel'],
	[{ ...hidden, gebiete: ['bezirk:01'] }, 'description-unknown-reference', '.gebiete[1]', 'bezirk', 'quartier'],
	[{ ...hidden, zeiten: ['Dez 2023'] }, 'description-wrong-value', '.zeiten[1]', 'Dez 2023', '2023-Q4'],
	[{ ...hidden, gruppen: ['u15'] }, 'description-wrong-value', '.gruppen[1]', 'u15', 'alter:u15'],
	[{ ...hidden, gruppen: ['alter:u15,alter:ab15'] }, 'description-wrong-value', '.gruppen[1]', 'alter:u15,alter:ab15', 'alter:u15'],
	[{ ...hidden, gruppen: ['alter:u51'] }, 'description-unknown-reference', '.gruppen[1]', 'u51', 'u15'],
	[{ ...hidden, gruppe: 'alter:u15' }, 'description-unknown-key', '.gruppe', 'gruppe', 'gruppen']
])('zusaetzlich-geheim %j', (entry, code, at, value, advice) =>
	expectFault({ 'zusaetzlich-geheim': [entry] }, undefined, { code, column: `zusaetzlich-geheim[1]${at}`, advice, ...(value === undefined ? {} : { value }) }));

const fact = { grundgroesse: 'sgb2', gebiete: ['quartier:1'], zeit: '2023', wert: '4', quelle: 'Presse' };
test.each([
	[{ ...fact, gebiete: [] }, 'description-missing-key', '', 'gebiete'],
	[{ ...fact, zeit: undefined }, 'description-missing-key', '', 'zeit'],
	[{ ...fact, quelle: undefined }, 'description-missing-key', '', 'quelle'],
	[{ ...fact, wert: undefined, von: '3' }, 'description-missing-key', '', 'bis'],
	[{ ...fact, von: '3' }, 'description-wrong-value', '.wert', 'Grenzen'],
	[{ ...fact, wert: undefined, von: '9', bis: '3' }, 'description-wrong-value', '.bis', 'Vertauschen'],
	[{ ...fact, wert: '-1' }, 'description-wrong-value', '.wert', 'Berichtigen'],
	[{ ...fact, grundgroesse: 'mittel' }, 'description-wrong-value', '.grundgroesse', 'Anzahl']
])('anderswo-veroeffentlicht %j', (entry, code, at, advice) =>
	expectFault({ 'anderswo-veroeffentlicht': [entry] }, undefined, { code, column: `anderswo-veroeffentlicht[1]${at}`, advice }));
