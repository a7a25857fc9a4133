import type { Kommune } from '../../kommune/kommune.ts';

/** Words with which offices head a row of totals; „insgesamt“ and „Stadt gesamt“ too. */
const TOTALS = /(^|[^a-zäöüß])(summe|gesamt|insgesamt|zusammen|total|gesamtstadt|gesamtsumme|gesamtergebnis|stadtgebiet|alle)([^a-zäöüß]|$)/;

/** Does what stands in the place of an area's key name the whole: a word for a total, or the Kommune itself? */
export function namesTotal(text: string, kommune: Pick<Kommune, 'name' | 'ags'>): boolean {
	const plain = text.toLowerCase().slice(0, 60);
	const town = kommune.name.toLowerCase();
	return TOTALS.test(plain) || plain === town || plain === `stadt ${town}` || plain === `${town}, stadt` || text === kommune.ags;
}
