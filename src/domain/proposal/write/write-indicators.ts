import { OWN_THEME } from '../../catalogue/catalogue-themes.ts';
import type { BookedFigure } from '../figures/figure-book.ts';

type Entry = Record<string, unknown>;

/** One indicator per base figure, so that a proposal shows something at once: its number with its groups, or the supplied value. */
export function writeIndicators(figures: readonly BookedFigure[]): Entry[] {
	return figures.map((figure) => ({
		id: figure.id, titel: figure.title, thema: OWN_THEME.id, art: figure.kind === 'supplied' ? 'angeliefert' : 'anzahl', zaehler: figure.id,
		...(figure.unit === '' ? {} : { einheit: figure.unit }), ...(figure.decimals > 0 ? { nachkommastellen: String(figure.decimals) } : {}),
		...(figure.kind !== 'supplied' && figure.classifications.size > 0 ? { gruppen: Object.fromEntries([...figure.classifications].map((c) => [c, 'beide'])) } : {})
	}));
}

export const writeThemes = (): Entry[] => [{ id: OWN_THEME.id, name: OWN_THEME.name, beschreibung: OWN_THEME.description }];
