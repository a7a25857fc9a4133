import { inTheme } from '../../catalogue-indicator.ts';
import { finding, varies } from './examination.ts';

/** Findings before school: language. A finding is an occasion for support, not an illness. */
export const language = inTheme('gesundheit', [
	{
		...finding, id: 'sprache', title: 'Auffälliger Sprachbefund vor der Einschulung', numerator: 'seu-sprache',
		definition: 'Kinder mit auffälligem Sprachbefund je 100 Kinder, die vor der Einschulung untersucht wurden.',
		reading: `Ein hoher Wert bedeutet, dass viele Kinder vor der Schule mehr Anregung und Förderung in der Sprache brauchen. ${varies}`,
		sentence: '{gebiet}: {wert} der untersuchten Kinder hatten {zeit} einen auffälligen Sprachbefund.'
	}
]);
