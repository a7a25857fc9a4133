import type { OpenClassification, Term } from '../../../indicator/indicator.ts';
import { suggestion } from '../../nearest.ts';
import type { Faults } from '../mapping/faults.ts';
import { Fields } from '../mapping/fields.ts';
import type { Known } from '../terms/known-names.ts';

/** `gruppen`: the classifications a reader may open; every base figure of the side they apply to must be broken down by them. */
export function parseOpen(f: Fields, numerator: readonly Term[], denominator: readonly Term[], known: Known, faults: Faults): OpenClassification[] {
	return f.entries('gruppen').map(([classification, item]) => {
		const applies = new Fields({ value: { [classification]: item.value }, path: [...f.path, 'gruppen'] }, faults, [classification]).choice(classification, { beide: 'both', zaehler: 'numerator' } as const);
		for (const term of applies === 'both' ? [...numerator, ...denominator] : numerator) {
			const figure = known.baseFigures.find((b) => b.id === term.baseFigure);
			if (figure !== undefined && !figure.classifications.includes(classification)) faults.unknown(item.path, `grundgroessen.${figure.id}.klassifikationen`, classification, suggestion(classification, figure.classifications), figure.classifications);
		}
		return { classification, applies };
	});
}
