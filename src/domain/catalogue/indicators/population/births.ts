import { inTheme } from '../../catalogue-indicator.ts';

const per = { denominator: 'einwohner' };

/** Births and deaths. */
export const births = inTheme('bevoelkerung', [
	{
		id: 'geburten', title: 'Geburten je 1.000 Einwohnerinnen und Einwohner', kind: 'rate', numerator: 'geburten', ...per, concerns: 'familien',
		definition: 'Lebend geborene Kinder eines Jahres nach dem Wohnort der Mutter, je 1.000 Einwohnerinnen und Einwohner am Jahresende.',
		reading: 'Der Wert hängt vor allem davon ab, wie viele Menschen im Elternalter hier wohnen. Wegen der kleinen Zahlen schwankt er von Jahr zu Jahr.',
		sentence: '{gebiet}: Geburten kamen {zeit} auf die Menschen hier im Verhältnis {wert}.'
	},
	{
		id: 'geburten-je-frauen', title: 'Geburten je 1.000 Frauen von 15 bis unter 45 Jahren', kind: 'rate', numerator: 'geburten', denominator: 'einwohner[alter=15-44, geschlecht=w]', concerns: 'familien',
		definition: 'Lebend geborene Kinder eines Jahres nach dem Wohnort der Mutter, je 1.000 Frauen von 15 bis unter 45 Jahren.',
		reading: 'Der Wert vergleicht Gebiete mit verschieden vielen jungen Frauen. Wegen der kleinen Zahlen schwankt er von Jahr zu Jahr.',
		sentence: '{gebiet}: Geburten kamen {zeit} auf die Frauen von 15 bis unter 45 Jahren im Verhältnis {wert}.'
	},
	{
		id: 'natuerlicher-saldo', title: 'Geburten minus Sterbefälle je 1.000 Einwohnerinnen und Einwohner', kind: 'ratio', numerator: 'geburten - sterbefaelle', ...per, factor: 1000, unit: 'je 1.000',
		definition: 'Geburten minus Sterbefälle eines Jahres, je 1.000 Einwohnerinnen und Einwohner am Jahresende.',
		reading: 'Unter null sind mehr Menschen gestorben, als Kinder geboren wurden. Ein Pflegeheim im Gebiet senkt den Wert, ohne dass es hier an Kindern fehlt.',
		sentence: '{gebiet}: Geburten minus Sterbefälle ergaben {zeit}, bezogen auf die Menschen hier, {wert}.'
	}
]);
