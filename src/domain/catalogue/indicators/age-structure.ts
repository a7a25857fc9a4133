import { inTheme } from '../catalogue-indicator.ts';

/** Age groups against each other, and people against the ground they live on. */
export const ageStructure = inTheme('bevoelkerung', [
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
	},
	{
		id: 'jugendquotient-20-64', title: 'Jugendquotient (20 bis unter 65 Jahre)', kind: 'ratio', numerator: 'einwohner[alter=u20]', denominator: 'einwohner[alter=20-64]', concerns: 'jugendliche',
		definition: 'Kinder und Jugendliche unter 20 Jahren je 100 Personen von 20 bis unter 65 Jahren.',
		reading: 'Ein hoher Wert bedeutet, dass auf die Menschen im Erwerbsalter viele Kinder und Jugendliche kommen. Mit dem Quotienten zur Altersgrenze von 15 Jahren lässt er sich nicht vergleichen.',
		sentence: '{gebiet}: Auf die Menschen von 20 bis unter 65 Jahren kamen {zeit} Kinder und Jugendliche unter 20 Jahren im Verhältnis {wert}.'
	},
	{
		id: 'altenquotient-20-64', title: 'Altenquotient (20 bis unter 65 Jahre)', kind: 'ratio', numerator: 'einwohner[alter=65plus]', denominator: 'einwohner[alter=20-64]', concerns: 'aeltere',
		definition: 'Personen von 65 und mehr Jahren je 100 Personen von 20 bis unter 65 Jahren.', definedBy: 'im Glossar der Stadt Bielefeld',
		reading: 'Ein hoher Wert bedeutet, dass auf die Menschen im Erwerbsalter viele ältere Menschen kommen. Mit dem Quotienten zur Altersgrenze von 15 Jahren lässt er sich nicht vergleichen.',
		sentence: '{gebiet}: Auf die Menschen von 20 bis unter 65 Jahren kamen {zeit} ältere Menschen im Verhältnis {wert}.'
	},
	{
		id: 'durchschnittsalter', title: 'Durchschnittsalter', kind: 'supplied', numerator: 'durchschnittsalter', unit: 'Jahre', decimals: 1,
		definition: 'Durchschnittliches Alter der Personen mit Hauptwohnung, fertig berechnet geliefert.',
		reading: 'Ein hoher Wert bedeutet, dass die Menschen in einem Gebiet im Mittel älter sind. Dahinter können sehr verschiedene Altersmischungen stehen.',
		sentence: '{gebiet}: Die Menschen waren {zeit} im Durchschnitt {wert} alt.'
	},
	{
		id: 'einwohnerdichte', title: 'Einwohnerdichte', kind: 'ratio', numerator: 'einwohner', denominator: 'flaeche', unit: 'Personen je km²', decimals: 0,
		definition: 'Einwohnerinnen und Einwohner je Quadratkilometer Bodenfläche.',
		reading: 'Ein hoher Wert bedeutet, dass viele Menschen auf engem Raum wohnen. Große Wälder, Felder und Seen drücken den Wert, auch wenn die bebauten Straßen dicht bewohnt sind.',
		sentence: '{gebiet}: {wert} lebten {zeit} hier.'
	},
	{
		id: 'frauenanteil', title: 'Anteil der Frauen und Mädchen', kind: 'share', numerator: 'einwohner[geschlecht=w]', denominator: 'einwohner', groups: ['alter', 'staatsangehoerigkeit'],
		definition: 'Personen mit dem Geschlechtseintrag „weiblich“ je 100 Einwohnerinnen und Einwohner.',
		reading: 'Frauen leben im Durchschnitt länger; in Gebieten mit vielen älteren Menschen ist der Wert deshalb höher.',
		sentence: '{gebiet}: {wert} der Menschen waren {zeit} Frauen oder Mädchen.'
	}
]);
