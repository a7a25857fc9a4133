import { joinNames } from '../place.ts';

export interface DescribedPlace {
	readonly title: string;
	/** 0 … 1, from less to more need; null where there is no place. */
	readonly need: number | null;
}

/** More titles are counted, not named. */
const MOST_NAMED = 4;

/** „Im Viertel mit dem meisten Bedarf: A und B. Im Viertel mit dem wenigsten: C.“ Empty where nothing lies in either. */
export function describeGlance(places: readonly DescribedPlace[], quarter: (place: DescribedPlace) => 'more' | 'less' | null): string {
	const titles = (which: 'more' | 'less') => places.filter((place) => quarter(place) === which).map(({ title }) => `„${title}“`);
	const told = (all: readonly string[]) => (all.length > MOST_NAMED ? `${all.length} Indikatoren` : joinNames(all));
	const [more, less] = [titles('more'), titles('less')];
	return [more.length > 0 ? `Im Viertel mit dem meisten Bedarf: ${told(more)}.` : '', less.length > 0 ? `Im Viertel mit dem wenigsten Bedarf: ${told(less)}.` : ''].filter((sentence) => sentence !== '').join(' ');
}
