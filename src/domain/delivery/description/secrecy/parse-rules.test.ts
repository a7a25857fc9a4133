import { expect, test } from 'vitest';
import { DEFAULT_RULES } from '../../../secrecy/secrecy-rules.ts';
import { expectFault, settingsWith } from './make-description.test-data.ts';

const figure = (more: Readonly<Record<string, unknown>>) => ({ grundgroessen: [{ id: 'ew', titel: 'E' }, { id: 'q', titel: 'Q', ...more }], dateien: [{ datei: 'a.csv', ebene: 'quartier', gebiet: 'nr', zeit: 'jahr', spalten: { EW: { grundgroesse: 'ew' } } }] });

test('a Kommune that says nothing has the defaults and ranks all areas', () => {
	expect(settingsWith({}).kommune).toMatchObject({ rules: DEFAULT_RULES, inhabitants: null });
	expect(settingsWith({}, { mindestzahl: '5' }).kommune.rules).toEqual({ ...DEFAULT_RULES, minimumCount: 5 });
});

test('every rule has its German word', () => {
	const { kommune } = settingsWith({}, {
		mindestzahl: '10', komplement: 'nein', alle: 'nein', nullen: 'gezeigt', mindestnenner: '50', 'mindestnenner-angeliefert': '200', mindesteinwohner: '500', einwohner: 'einwohner'
	});
	expect(kommune.rules).toEqual({
		minimumCount: 10, complement: false, groupDisclosure: false, zeros: 'shown', minimumDenominator: 50, minimumSuppliedDenominator: 200, minimumInhabitants: 500
	});
	expect(kommune.inhabitants).toBe('einwohner');
});

test('the offices of the Kommune may have rules of their own; kept is what differs', () => {
	const { rules, audienceRules } = settingsWith({}, { mindestzahl: '5', verwaltung: { mindestzahl: '2', komplement: 'nein', mindestnenner: '30' } }).kommune;
	expect(rules.minimumCount).toBe(5);
	expect(audienceRules).toEqual({ staff: { minimumCount: 2, complement: false } });
	expect(settingsWith({}, { mindestzahl: '5' }).kommune.audienceRules).toEqual({});
});

test('a base figure keeps the rules in which it differs from its Kommune', () => {
	const [, own] = settingsWith(figure({ geheimhaltung: { mindestzahl: '5', komplement: 'ja', nullen: 'gezeigt' } })).baseFigures;
	expect(own).toMatchObject({ secrecy: 'counts', rules: { minimumCount: 5, zeros: 'shown' } });
	expect(Object.keys(own!.rules)).toHaveLength(2);
	expect(settingsWith(figure({ geheimhaltung: 'keine' })).baseFigures[1]).toMatchObject({ secrecy: 'none', rules: {} });
});

test('a smaller minimum count than the Kommune’s is a fault, until the Kommune lowers its own', () => {
	const lower = figure({ geheimhaltung: { mindestzahl: '2' } });
	expectFault(lower, undefined, { code: 'description-wrong-value', column: 'grundgroessen[2].geheimhaltung.mindestzahl', value: '2', advice: 'senken Sie die Mindestzahl der Kommune' });
	expect(settingsWith(lower, { mindestzahl: '2' }).baseFigures[1]?.rules).toEqual({});
});

test('a supplied rate over a known denominator may name its factor', () => {
	expect(settingsWith(figure({ art: 'angeliefert', nenner: 'ew', faktor: '1000' })).baseFigures[1]).toMatchObject({ factor: 1000, denominator: 'ew' });
	expect(settingsWith(figure({ art: 'angeliefert', nenner: 'ew' })).baseFigures[1]?.factor).toBeNull();
});

test('the denominator of a supplied rate may be a group, and that of the end of the year before', () => {
	expect(settingsWith(figure({ art: 'angeliefert', nenner: 'ew[zeit=jahresende-davor]', faktor: '100' })).baseFigures[1]).toMatchObject({ denominator: 'ew', denominatorCell: { group: '', time: 'year-end-before' } });
	expect(settingsWith(figure({ art: 'angeliefert', nenner: 'ew' })).baseFigures[1]).not.toHaveProperty('denominatorCell');
});

test.each([
	[{ einwohner: 'einwoner' }, 'description-unknown-reference', 'kommune.geheimhaltung.einwohner', 'einwoner', 'einwohner'],
	[{ einwohner: 'mittel' }, 'description-wrong-value', 'kommune.geheimhaltung.einwohner', 'mittel', 'zählt'],
	[{ komplement: 'vielleicht' }, 'description-wrong-value', 'kommune.geheimhaltung.komplement', 'vielleicht', 'ja, nein'],
	[{ nullen: 'weg' }, 'description-wrong-value', 'kommune.geheimhaltung.nullen', 'weg', 'versteckbar, gezeigt'],
	[{ mindesteinwoner: '3' }, 'description-unknown-key', 'kommune.geheimhaltung.mindesteinwoner', 'mindesteinwoner', 'mindesteinwohner']
])('Kommune %j', (rules, code, column, value, advice) => expectFault({}, rules, { code, column, value, advice }));

test.each([
	[{ geheimhaltung: 'etwas' }, 'description-wrong-value', 'grundgroessen[2].geheimhaltung', 'zahlen, keine'],
	[{ geheimhaltung: { mindestnenner: '9' } }, 'description-unknown-key', 'grundgroessen[2].geheimhaltung.mindestnenner', 'mindestzahl'],
	[{ art: 'angeliefert', nenner: 'ew', faktor: '10' }, 'description-wrong-value', 'grundgroessen[2].faktor', '100, 1000'],
	[{ art: 'angeliefert', nenner: 'ew + ew' }, 'description-wrong-value', 'grundgroessen[2].nenner', 'eigene Grundgröße'],
	[{ art: 'angeliefert', nenner: 'ew[zeit=vorjahr]' }, 'description-wrong-value', 'grundgroessen[2].nenner', 'zeit=jahresende-davor'],
	[{ art: 'angeliefert', nenner: 'ew[alter=u15]' }, 'description-unknown-reference', 'grundgroessen[2].nenner', ''],
	[{ art: 'angeliefert', nenner: 'ewe' }, 'description-unknown-reference', 'grundgroessen[2].nenner', 'ew'],
	[{ art: 'bestand', nenner: 'ew' }, 'description-wrong-value', 'grundgroessen[2].nenner', 'angeliefert'],
	[{ art: 'angeliefert', faktor: '100' }, 'description-wrong-value', 'grundgroessen[2].faktor', 'nenner']
])('base figure %j', (more, code, column, advice) => expectFault(figure(more), undefined, { code, column, advice }));
