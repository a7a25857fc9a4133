import { fold } from '../text/fold.ts';

/** Words of a cell that mean the whole Kommune. */
export const isWhole = (text: string, kommune: string): boolean => {
	const folded = fold(text);
	const name = fold(kommune);
	return /^(?:summe|insgesamt|gesamt|gesamtstadt|gesamtergebnis|stadt|kreis|stadtgesamt|total|zusammen|kommune)$/.test(folded)
		|| (name !== '' && [name, `stadt${name}`, `kreis${name}`, `landkreis${name}`, `${name}insgesamt`, `${name}gesamt`, `stadt${name}insgesamt`].includes(folded));
};
