import { inTheme } from '../../catalogue-indicator.ts';

const per = { denominator: 'einwohner' };

/** Who comes and who goes. Related to the people at the end of the year: their mean would need the year before. */
export const arrivals = inTheme('bevoelkerung', [
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
	}
]);
