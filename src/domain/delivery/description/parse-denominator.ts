import type { BaseFigure, Classification } from '../../base-figure/base-figure.ts';
import { groupKey } from '../../base-figure/group.ts';
import type { Faults } from './mapping/faults.ts';
import type { Fields } from './mapping/fields.ts';
import { checkTerm } from './terms/check-term.ts';
import { formulaAt } from './parse-terms.ts';

/**
 * `nenner`: `einwohner`, `einwohner[alter=u15]`, or `einwohner[alter=u15, zeit=jahresende-davor]`. `zeit` stands among the codes, but is none: it
 * means the year that ended before the period of the value began.
 * @param figures all base figures, their denominators not yet known
 */
export function parseDenominator(f: Fields, figure: BaseFigure, figures: readonly BaseFigure[], classifications: readonly Classification[], faults: Faults): Pick<BaseFigure, 'denominator' | 'denominatorCell'> {
	const path = [...f.path, 'nenner'];
	if (figure.factor !== null && !f.has('nenner')) faults.add([...f.path, 'faktor'], 'description-wrong-value', 'Ein Faktor steht nur bei einem angelieferten Wert mit „nenner“.', 'Ergänzen Sie „nenner“, oder streichen Sie „faktor“.');
	if (!f.has('nenner')) return { denominator: null };
	if (figure.kind !== 'supplied') faults.add(path, 'description-wrong-value', 'Einen Nenner hat nur, was als fertiger Wert angeliefert wird.', 'Streichen Sie „nenner“ oder setzen Sie art: angeliefert.');
	const [term, ...others] = formulaAt(f, 'nenner');
	if (term === undefined) return { denominator: null };
	if (others.length > 0) f.wrong('nenner', 'Der Nenner eines angelieferten Werts ist eine einzige Grundgröße oder eine Gruppe davon.', 'Liefern Sie die Bezugsgröße als eigene Grundgröße, oder nennen Sie eine Gruppe, die es schon gibt.');
	const { zeit, ...codes } = term.codes;
	if (zeit !== undefined && zeit !== 'jahresende-davor') f.wrong('nenner', `„zeit=${zeit}“ ist hier nicht vorgesehen.`, 'Möglich ist zeit=jahresende-davor; ohne zeit gilt dieselbe Zeit wie für den Wert.');
	checkTerm({ ...term, codes }, path, { levels: [], classifications, baseFigures: figures }, faults);
	const whole = figures.find((b) => b.id === term.baseFigure);
	if (whole?.kind === 'supplied') f.wrong('nenner', `„${whole.id}“ ist selbst ein angelieferter Wert.`, 'Ein Nenner ist immer eine Anzahl.');
	const group = groupKey(codes, whole?.classifications ?? []);
	if (group === '' && zeit === undefined) return { denominator: term.baseFigure };
	return { denominator: term.baseFigure, denominatorCell: { group, time: zeit === undefined ? 'same' : 'year-end-before' } };
}
