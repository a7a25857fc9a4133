import type { ProposedLevel } from '../borders/proposed-borders.ts';
import type { BookedFigure, FigureBook } from '../figures/figure-book.ts';
import type { AreaSum } from '../sums/area-sums.ts';
import type { FoundSum } from '../sums/group-sums.ts';

type Entry = Record<string, unknown>;

const KIND = { stock: 'bestand', flow: 'bewegung', supplied: 'angeliefert' } as const;
const EXACTNESS = { exact: 'genau', truncated: 'abgeschnitten', 'rounded-5': 'gerundet-5', 'rounded-10': 'gerundet-10', 'rounded-unit': 'gerundet-einheit', noisy: 'verrauscht' } as const;

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

/** `klassifikationen`, those that a figure is broken down by. */
export function writeClassifications(book: FigureBook, sums: readonly FoundSum[]): Entry[] {
	const used = new Set([...book.figures.values()].flatMap((f) => [...f.classifications]));
	return [...book.classifications].filter(([id]) => used.has(id)).map(([id, { name, codes }]) => {
		const own = sums.filter((s) => s.classification === id);
		return { id, name, auspraegungen: [...codes].map(([code, title]) => ({ code, name: title })), ...(own.length > 0 ? { summen: own.map(({ whole, parts }) => ({ ganzes: whole, teile: [...parts] })) } : {}) };
	});
}

/** `ebenen`. */
export const writeLevels = (levels: readonly ProposedLevel[]): Entry[] => levels.map(({ id, name, plural }) => ({ id, name, plural }));
