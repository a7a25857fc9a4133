import { inTheme } from '../../catalogue-indicator.ts';
import { finding, varies } from './examination.ts';

/** Findings before school: movement. */
export const movement = inTheme('gesundheit', [
	{
		...finding, id: 'visuomotorik', title: 'Auffälliger Befund der Visuomotorik vor der Einschulung', numerator: 'seu-visuomotorik',
		definition: 'Kinder mit auffälligem Befund im Zusammenspiel von Auge und Hand je 100 Kinder, die vor der Einschulung untersucht wurden.',
		reading: `Ein hoher Wert zeigt, wo mehr Kinder Malen, Basteln und Bauen üben sollten, bevor sie schreiben lernen. ${varies}`,
		sentence: '{gebiet}: {wert} der untersuchten Kinder hatten {zeit} einen auffälligen Befund der Visuomotorik.'
	},
	{
		...finding, id: 'grobmotorik', title: 'Auffälliger Befund der Grobmotorik vor der Einschulung', numerator: 'seu-grobmotorik',
		definition: 'Kinder mit auffälligem Befund beim Laufen, Hüpfen und Balancieren je 100 Kinder, die vor der Einschulung untersucht wurden.',
		reading: `Ein hoher Wert zeigt, wo Kindern Platz und Gelegenheit zur Bewegung fehlen können. ${varies}`,
		sentence: '{gebiet}: {wert} der untersuchten Kinder hatten {zeit} einen auffälligen Befund der Grobmotorik.'
	}
]);
