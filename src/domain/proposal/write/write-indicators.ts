import { CATALOGUE_BASE_FIGURES } from '../../catalogue/catalogue-base-figures.ts';
import { CATALOGUE_INDICATORS } from '../../catalogue/catalogue-indicators.ts';
import { OWN_THEME } from '../../catalogue/catalogue-themes.ts';
import type { BookedFigure } from '../figures/booked-figure.ts';

type Entry = Record<string, unknown>;

/** All indicators of the catalogue that the figures are enough for; of figures the catalogue does not know their number or supplied value. */
export function writeIndicators(figures: readonly BookedFigure[]): Entry[] {
	const known = [...CATALOGUE_BASE_FIGURES, ...CATALOGUE_INDICATORS].map((entry) => entry.id);
	return [{ katalog: 'alle-passenden' }, ...figures.filter((f) => !known.includes(f.id)).map((figure) => ({
		id: figure.id, titel: figure.title, thema: OWN_THEME.id, art: figure.kind === 'supplied' ? 'angeliefert' : 'anzahl', zaehler: figure.id,
		...(figure.unit === '' ? {} : { einheit: figure.unit }), ...(figure.decimals > 0 ? { nachkommastellen: String(figure.decimals) } : {}),
		...(figure.kind !== 'supplied' && figure.classifications.size > 0 ? { gruppen: Object.fromEntries([...figure.classifications].map((c) => [c, 'beide'])) } : {})
	}))];
}

/** `themen`: those of the catalogue come with its indicators. */
export const writeThemes = (): Entry[] => [{ id: OWN_THEME.id, name: OWN_THEME.name, beschreibung: OWN_THEME.description }];
