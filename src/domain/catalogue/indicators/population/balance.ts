import { inTheme } from '../../catalogue-indicator.ts';

const per = { denominator: 'einwohner' };

/** Coming and going together. */
export const balance = inTheme('bevoelkerung', [
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
	}
]);
