import { inTheme } from '../../catalogue-indicator.ts';
import { DEFINED_BY } from '../defined-by.ts';

/** The same with a working age that begins at 20, as official statistics mostly has it. */
export const quotientsFrom20 = inTheme('bevoelkerung', [
	{
		id: 'jugendquotient-20-64', title: 'Jugendquotient (20 bis unter 65 Jahre)', kind: 'ratio', numerator: 'einwohner[alter=u20]', denominator: 'einwohner[alter=20-64]', concerns: 'jugendliche',
		definition: 'Kinder und Jugendliche unter 20 Jahren je 100 Personen von 20 bis unter 65 Jahren.',
		reading: 'Ein hoher Wert bedeutet, dass auf die Menschen im Erwerbsalter viele Kinder und Jugendliche kommen. Mit dem Quotienten zur Altersgrenze von 15 Jahren lässt er sich nicht vergleichen.',
		sentence: '{gebiet}: Auf die Menschen von 20 bis unter 65 Jahren kamen {zeit} Kinder und Jugendliche unter 20 Jahren im Verhältnis {wert}.'
	},
	{
		id: 'altenquotient-20-64', title: 'Altenquotient (20 bis unter 65 Jahre)', kind: 'ratio', numerator: 'einwohner[alter=65plus]', denominator: 'einwohner[alter=20-64]', concerns: 'aeltere',
		definition: 'Personen von 65 und mehr Jahren je 100 Personen von 20 bis unter 65 Jahren.', definedBy: DEFINED_BY.bielefeld,
		reading: 'Ein hoher Wert bedeutet, dass auf die Menschen im Erwerbsalter viele ältere Menschen kommen. Mit dem Quotienten zur Altersgrenze von 15 Jahren lässt er sich nicht vergleichen.',
		sentence: '{gebiet}: Auf die Menschen von 20 bis unter 65 Jahren kamen {zeit} ältere Menschen im Verhältnis {wert}.'
	}
]);
