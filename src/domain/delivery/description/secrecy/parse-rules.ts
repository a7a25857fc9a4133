import type { BaseFigure } from '../../../base-figure/base-figure.ts';
import type { Kommune } from '../../../kommune/kommune.ts';
import type { SecrecyRules } from '../../../secrecy/secrecy-rules.ts';
import { DEFAULT_RULES } from '../../../secrecy/secrecy-rules.ts';
import { suggestion } from '../../nearest.ts';
import type { Faults } from '../mapping/faults.ts';
import { Fields } from '../mapping/fields.ts';
import { YES_NO, ZEROS } from '../words.ts';

const OF_FIGURE = ['mindestzahl', 'komplement', 'alle', 'nullen'];
const OF_RATES = ['mindestnenner', 'mindestnenner-angeliefert', 'mindesteinwohner'];
const OF_KOMMUNE = [...OF_FIGURE, ...OF_RATES, 'einwohner', 'verwaltung'];

/** The block `geheimhaltung` of the Kommune; what it leaves out has the defaults. */
export function parseKommuneRules(kommune: Fields, faults: Faults): Pick<Kommune, 'rules' | 'audienceRules' | 'inhabitants'> {
	if (!kommune.has('geheimhaltung')) return { rules: DEFAULT_RULES, audienceRules: {}, inhabitants: null };
	const f = new Fields(kommune.item('geheimhaltung'), faults, OF_KOMMUNE);
	const rules = rulesIn(f, DEFAULT_RULES);
	const staff = f.has('verwaltung') ? { staff: differing(rulesIn(new Fields(f.item('verwaltung'), faults, [...OF_FIGURE, ...OF_RATES]), rules), rules) } : {};
	return { rules, audienceRules: staff, inhabitants: f.has('einwohner') ? f.text('einwohner') : null };
}

/** `einwohner` names a counted base figure; these are known only after the Kommune has been read. */
export function checkInhabitants(id: string | null, figures: readonly BaseFigure[], faults: Faults): void {
	if (id === null || id === '') return;
	const path = ['kommune', 'geheimhaltung', 'einwohner'];
	const ids = figures.map((b) => b.id);
	const figure = figures.find((b) => b.id === id);
	if (figure === undefined) faults.unknown(path, 'grundgroessen', id, suggestion(id, ids), ids);
	else if (figure.kind === 'supplied') faults.add(path, 'description-wrong-value', `„${id}“ ist ein angelieferter Wert und zählt niemanden.`, 'Nennen Sie die Grundgröße, die Einwohnerinnen und Einwohner zählt.', id);
}

/** `geheimhaltung` of a base figure: `zahlen`, `keine`, or a block of rules; kept are those that differ from the Kommune's. Left out: as in the catalogue, never less strict than the Kommune. */
export function parseFigureSecrecy(figure: Fields, kommune: SecrecyRules, faults: Faults, usual?: Pick<BaseFigure, 'secrecy' | 'rules'>): Pick<BaseFigure, 'secrecy' | 'rules'> {
	const item = figure.item('geheimhaltung');
	if (usual !== undefined && !figure.has('geheimhaltung')) return { secrecy: usual.secrecy, rules: differing({ ...kommune, minimumCount: Math.max(kommune.minimumCount, usual.rules.minimumCount ?? 0) }, kommune) };
	if (typeof item.value !== 'object' || item.value === null) return { secrecy: figure.choice('geheimhaltung', { zahlen: 'counts', keine: 'none' } as const, 'counts'), rules: {} };
	const f = new Fields(item, faults, OF_FIGURE);
	const own = rulesIn(f, kommune);
	if (own.minimumCount < kommune.minimumCount) f.wrong('mindestzahl', 'Eine Grundgröße darf keine kleinere Mindestzahl haben als die Kommune.', 'Streichen Sie die Angabe, oder senken Sie die Mindestzahl der Kommune, wenn das gewollt und erlaubt ist.');
	return { secrecy: 'counts', rules: differing(own, kommune) };
}

const differing = (own: SecrecyRules, above: SecrecyRules): Partial<SecrecyRules> => Object.fromEntries(Object.entries(own).filter(([rule, value]) => value !== above[rule as keyof SecrecyRules]));

function rulesIn(f: Fields, above: SecrecyRules): SecrecyRules {
	return {
		minimumCount: f.number('mindestzahl', above.minimumCount, 1),
		complement: f.choice('komplement', YES_NO, above.complement),
		groupDisclosure: f.choice('alle', YES_NO, above.groupDisclosure),
		zeros: f.choice('nullen', ZEROS, above.zeros),
		minimumDenominator: f.number('mindestnenner', above.minimumDenominator, 1),
		minimumSuppliedDenominator: f.number('mindestnenner-angeliefert', above.minimumSuppliedDenominator, 1),
		minimumInhabitants: f.number('mindesteinwohner', above.minimumInhabitants, 0)
	};
}
