import { inTheme } from '../catalogue-indicator.ts';

const per = { denominator: 'einwohner' };

/** Births, deaths, people who come and go. Related to the population of the same year: its mean would need the year before. */
export const moves = inTheme('bevoelkerung', [
	{
		id: 'zuzuege', title: 'Zuzüge je 1.000 Einwohnerinnen und Einwohner', kind: 'rate', numerator: 'zuzuege', ...per,
		definition: 'Zuzüge in das Gebiet, aus anderen Gebieten der Kommune und von außerhalb, je 1.000 Einwohnerinnen und Einwohner am Jahresende.',
		reading: 'Ein hoher Wert kann an einem Neubaugebiet, an Wohnheimen oder an Unterkünften liegen. Je kleiner ein Gebiet ist, desto mehr Umzüge führen über seine Grenze.',
		sentence: '{gebiet}: Zuzüge kamen {zeit} auf die Menschen hier im Verhältnis {wert}.'
	},
	{
		id: 'fortzuege', title: 'Fortzüge je 1.000 Einwohnerinnen und Einwohner', kind: 'rate', numerator: 'fortzuege', ...per,
		definition: 'Fortzüge aus dem Gebiet, in andere Gebiete der Kommune und nach außerhalb, je 1.000 Einwohnerinnen und Einwohner am Jahresende.',
		reading: 'Wer fortzieht, tut das aus vielen Gründen: Ausbildung, Familie, eine größere Wohnung. Ein hoher Wert sagt nicht, dass es jemandem nicht gefallen hat.',
		sentence: '{gebiet}: Fortzüge kamen {zeit} auf die Menschen hier im Verhältnis {wert}.'
	},
	{
		id: 'wanderungssaldo', title: 'Wanderungssaldo je 1.000 Einwohnerinnen und Einwohner', kind: 'ratio', numerator: 'zuzuege - fortzuege', ...per, factor: 1000, unit: 'je 1.000',
		definition: 'Zuzüge in das Gebiet minus Fortzüge aus dem Gebiet, je 1.000 Einwohnerinnen und Einwohner am Jahresende.',
		reading: 'Über null sind mehr Menschen zugezogen als fortgezogen, unter null mehr fortgezogen. Eine Null kann bei vielen wie bei wenigen Umzügen stehen.',
		sentence: '{gebiet}: Zuzüge minus Fortzüge ergaben {zeit}, bezogen auf die Menschen hier, {wert}.'
	},
	{
		id: 'wanderungsvolumen', title: 'Wanderungsvolumen je 1.000 Einwohnerinnen und Einwohner', kind: 'ratio', numerator: 'zuzuege + fortzuege', ...per, factor: 1000, unit: 'je 1.000',
		definition: 'Zuzüge in das Gebiet und Fortzüge aus dem Gebiet zusammen, je 1.000 Einwohnerinnen und Einwohner am Jahresende.',
		reading: 'Ein hoher Wert bedeutet, dass viele Menschen kommen und gehen und Nachbarschaften sich oft neu finden. Wohnheime und Neubauten heben ihn.',
		sentence: '{gebiet}: Zuzüge und Fortzüge zusammen kamen {zeit} auf die Menschen hier im Verhältnis {wert}.'
	},
	{
		id: 'wohndauer-ueber-5', title: 'Anteil der Menschen mit mehr als 5 Jahren Wohndauer', kind: 'share', numerator: 'wohndauer-ueber-5', ...per,
		definition: 'Personen, die seit mehr als 5 Jahren an derselben Anschrift wohnen, je 100 Einwohnerinnen und Einwohner.',
		reading: 'Ein hoher Wert bedeutet, dass viele Menschen lange am selben Ort wohnen. Kinder unter 5 Jahren können nicht mitzählen: Wo es viele gibt, ist der Wert niedriger.',
		sentence: '{gebiet}: {wert} der Menschen wohnten {zeit} seit mehr als 5 Jahren an ihrer Anschrift.'
	},
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
