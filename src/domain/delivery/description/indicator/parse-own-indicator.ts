import type { Indicator, Term } from '../../../indicator/indicator.ts';
import type { Faults } from '../mapping/faults.ts';
import type { Item } from '../mapping/fields.ts';
import { Fields } from '../mapping/fields.ts';
import { checkId } from '../mapping/names.ts';
import type { Known } from '../terms/known-names.ts';
import { parseTerms } from '../parse-terms.ts';
import { DIRECTION, KIND } from '../words.ts';
import { parseOpen } from './parse-open.ts';

const KEYS = ['id', 'titel', 'thema', 'art', 'zaehler', 'nenner', 'faktor', 'einheit', 'nachkommastellen', 'richtung', 'gruppen', 'definition', 'lesehilfe', 'satz', 'fassung'];

/** An indicator that says everything itself. */
export function parseOwnIndicator(item: Item, known: Known, faults: Faults): Indicator {
	const f = new Fields(item, faults, KEYS);
	const id = f.text('id');
	checkId(id, [...f.path, 'id'], faults);
	const kind = f.choice('art', KIND);
	const numerator = parseTerms(f, 'zaehler', known, faults);
	const divided = kind !== 'count' && kind !== 'supplied';
	if (!divided && f.has('nenner')) f.wrong('nenner', 'Anzahlen und angelieferte Werte haben keinen Nenner.', 'Streichen Sie „nenner“ oder ändern Sie „art“.');
	const denominator = divided ? parseTerms(f, 'nenner', known, faults) : [];
	checkKinds(f, kind, [...numerator, ...denominator], known);
	return {
		id, title: f.text('titel'), theme: f.text('thema'), kind, unit: f.text('einheit', kind === 'share' ? '%' : ''),
		numerator, denominator,
		factor: f.number('faktor', kind === 'share' ? 100 : 1, Number.MIN_VALUE, false),
		decimals: f.number('nachkommastellen', divided ? 1 : 0, 0),
		direction: f.choice('richtung', DIRECTION, 'neutral'),
		open: parseOpen(f, numerator, denominator, known, faults),
		definition: f.text('definition', ''), reading: f.text('lesehilfe', ''), sentence: f.text('satz', ''), version: f.text('fassung', '1')
	};
}

/** A supplied value is shown as it is: it can be no part of a calculation. */
function checkKinds(f: Fields, kind: Indicator['kind'], terms: readonly Term[], known: Known): void {
	const supplied = terms.filter((t) => known.baseFigures.find((b) => b.id === t.baseFigure)?.kind === 'supplied');
	if (kind === 'supplied' && (terms.length !== 1 || supplied.length !== 1 || terms[0]?.sign !== 1)) f.wrong('zaehler', 'art: angeliefert zeigt genau eine angelieferte Grundgröße.', 'Nennen Sie eine Grundgröße mit art: angeliefert.');
	if (kind !== 'supplied' && supplied.length > 0) f.wrong('zaehler', `„${supplied[0]?.baseFigure}“ ist ein angelieferter Wert; mit ihm lässt sich nicht rechnen.`, 'Setzen Sie art: angeliefert oder nehmen Sie Anzahlen.');
}
