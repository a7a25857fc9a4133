import { inTheme } from '../../catalogue-indicator.ts';

const elsewhere = 'Ein niedriger Wert bedeutet, dass die Menschen für einen Arztbesuch eher in ein anderes Gebiet fahren. In der Innenstadt liegen Praxen für die ganze Stadt.';
const practice = { kind: 'rate', direction: 'less-need', reading: elsewhere } as const;

/** Where there are practices. They serve more people than those who live around them. */
export const doctors = inTheme('gesundheit', [
	{
		...practice, id: 'aerzte', title: 'Ärztinnen und Ärzte je 10.000 Einwohnerinnen und Einwohner', numerator: 'aerzte', denominator: 'einwohner', factor: 10_000, unit: 'je 10.000',
		definition: 'Ärztinnen und Ärzte je 10.000 Einwohnerinnen und Einwohner.',
		sentence: '{gebiet}: Die Versorgung mit Ärztinnen und Ärzten lag {zeit} bei {wert} Einwohnerinnen und Einwohner.'
	},
	{
		...practice, id: 'hausaerzte', title: 'Hausärztinnen und Hausärzte je 10.000 Einwohnerinnen und Einwohner', numerator: 'hausaerzte', denominator: 'einwohner', factor: 10_000, unit: 'je 10.000',
		definition: 'Hausärztinnen und Hausärzte mit Praxis im Gebiet je 10.000 Einwohnerinnen und Einwohner.',
		sentence: '{gebiet}: Die Versorgung mit Hausärztinnen und Hausärzten lag {zeit} bei {wert} Einwohnerinnen und Einwohner.'
	},
	{
		...practice, id: 'kinderaerzte', title: 'Kinderärztinnen und Kinderärzte je 1.000 Kinder', numerator: 'kinderaerzte', denominator: 'einwohner[alter=u15]', decimals: 2, concerns: 'kinder',
		definition: 'Kinder- und Jugendärztinnen und -ärzte mit Praxis im Gebiet je 1.000 Kinder unter 15 Jahren.',
		sentence: '{gebiet}: Die Versorgung mit Kinder- und Jugendärztinnen und -ärzten lag {zeit} bei {wert} Kinder unter 15 Jahren.'
	}
]);
