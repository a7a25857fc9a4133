import { CATALOGUE_BASE_FIGURES } from '../../../catalogue/catalogue-base-figures.ts';
import { suggestion } from '../../nearest.ts';
import type { CellFaults } from '../cell-faults.ts';
import type { FigureColumn } from '../figures/figure-sheet.ts';
import type { KnownKommune } from '../known-kommune.ts';
import { codeFor } from './code-for.ts';

const KEEP = 'Holen Sie die Zeile der Kennungen aus der Vorlage zurück. Eigene Spalten bleiben ohne Kennung und werden nicht gelesen.';

/** What the id above a column says, in the Kommune's own codes; undefined where there is no such base figure or group. */
export function groupOf({ id, term }: FigureColumn, known: KnownKommune | null, faults: CellFaults): Readonly<Record<string, string>> | undefined {
	const figures = [...(known?.settings.baseFigures ?? []), ...CATALOGUE_BASE_FIGURES].map((b) => b.id);
	if (!figures.includes(term.baseFigure)) {
		faults.at(id, 'unknown-column-id', 'blocks', `Die Kennung „${id.text}“ ist unbekannt.`, `${KEEP}${suggestion(term.baseFigure, figures)}`);
		return undefined;
	}
	const codes: Record<string, string> = {};
	for (const [classification, code] of Object.entries(term.codes)) {
		const own = codeFor(classification, code, known);
		if (own === undefined) {
			faults.at(id, 'unknown-column-id', 'blocks', `Die Gruppe „${classification}=${code}“ kennt diese Kommune nicht.`, known === null ? KEEP : 'Erzeugen Sie die Vorlage für diese Kommune neu: Sie hat dann die Gruppen, die hier gelten.');
			return undefined;
		}
		codes[classification] = own;
	}
	return codes;
}
