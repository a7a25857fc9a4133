import type { ProposedLevel } from '../borders/proposed-borders.ts';
import type { BookedFigure } from '../figures/booked-figure.ts';
import type { AreaSum } from '../sums/area-sums.ts';

type Entry = Record<string, unknown>;
const KIND = { stock: 'bestand', flow: 'bewegung', supplied: 'angeliefert' } as const;
const EXACTNESS = { exact: 'genau', truncated: 'abgeschnitten', 'rounded-5': 'gerundet-5', 'rounded-10': 'gerundet-10', 'rounded-unit': 'gerundet-einheit', noisy: 'verrauscht' } as const;

/** What is said of every base figure alike. */
export interface FigureWords {
	readonly source: string;
	readonly legalBasis: string;
	readonly publish: string;
}

/** `grundgroessen`. `sums`: what is known of its relation to the level above. */
export function writeFigure(figure: BookedFigure, sums: readonly AreaSum[], words: FigureWords): Entry {
	const additive = sums.filter((s) => s.holds !== 'no').map((s) => [s.level, s.holds === 'with-rest' ? 'additiv-mit-rest' : 'additiv'] as const);
	return {
		id: figure.id, titel: figure.title, ...(figure.unit === '' ? {} : { einheit: figure.unit }), art: KIND[figure.kind],
		...(figure.open ? { geheimhaltung: 'keine' } : {}),
		...(figure.classifications.size > 0 ? { klassifikationen: [...figure.classifications] } : {}),
		...(figure.kind !== 'supplied' && additive.length > 0 ? { summen: Object.fromEntries(additive) } : {}),
		...(figure.exactness === 'exact' ? {} : { genauigkeit: EXACTNESS[figure.exactness] }), ...(figure.decimals > 0 ? { nachkommastellen: String(figure.decimals) } : {}),
		quelle: words.source, rechtsgrundlage: words.legalBasis, veroeffentlichung: words.publish
	};
}

/** `ebenen`. */
export const writeLevels = (levels: readonly ProposedLevel[]): Entry[] => levels.map(({ id, name, plural }) => ({ id, name, plural }));
