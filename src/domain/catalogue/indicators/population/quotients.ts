import { inTheme } from '../../catalogue-indicator.ts';

/** Age groups against each other; working age begins at 15. */
export const quotients = inTheme('bevoelkerung', [
	{
		id: 'jugendquotient', title: 'Jugendquotient', kind: 'ratio', numerator: 'einwohner[alter=u15]', denominator: 'einwohner[alter=15-64]', concerns: 'kinder',
		definition: 'Kinder unter 15 Jahren je 100 Personen von 15 bis unter 65 Jahren.',
		reading: 'Ein hoher Wert bedeutet, dass auf die Menschen im Erwerbsalter viele Kinder kommen.',
		sentence: '{gebiet}: Auf die Menschen von 15 bis unter 65 Jahren kamen {zeit} Kinder unter 15 Jahren im Verhältnis {wert}.'
	},
	{
		id: 'altenquotient', title: 'Altenquotient', kind: 'ratio', numerator: 'einwohner[alter=65plus]', denominator: 'einwohner[alter=15-64]', concerns: 'aeltere',
		definition: 'Personen von 65 und mehr Jahren je 100 Personen von 15 bis unter 65 Jahren.',
		reading: 'Ein hoher Wert bedeutet, dass auf die Menschen im Erwerbsalter viele ältere Menschen kommen.',
		sentence: '{gebiet}: Auf die Menschen von 15 bis unter 65 Jahren kamen {zeit} ältere Menschen im Verhältnis {wert}.'
	}
]);
