import { inTheme } from '../../catalogue-indicator.ts';
import { finding, varies } from './examination.ts';

/** Findings before school: weight. */
export const weight = inTheme('gesundheit', [
	{
		...finding, id: 'uebergewicht', title: 'Übergewicht vor der Einschulung', numerator: 'seu-uebergewicht',
		definition: 'Kinder mit einem Body-Mass-Index über dem 90. Perzentil ihres Alters und Geschlechts je 100 Kinder, die vor der Einschulung untersucht wurden.',
		reading: `Ein hoher Wert bedeutet, dass viele Kinder schon vor der Schule mehr wiegen, als ihnen guttut. ${varies}`,
		sentence: '{gebiet}: {wert} der untersuchten Kinder hatten {zeit} Übergewicht.'
	},
	{
		...finding, id: 'adipositas', title: 'Starkes Übergewicht vor der Einschulung', numerator: 'seu-adipositas',
		definition: 'Kinder mit einem Body-Mass-Index über dem 97. Perzentil ihres Alters und Geschlechts je 100 Kinder, die vor der Einschulung untersucht wurden.',
		reading: `Diese Kinder sind im Wert für Übergewicht schon enthalten; beide dürfen nicht zusammengezählt werden. ${varies}`,
		sentence: '{gebiet}: {wert} der untersuchten Kinder hatten {zeit} starkes Übergewicht.'
	}
]);
