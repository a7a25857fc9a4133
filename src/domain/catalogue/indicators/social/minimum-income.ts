import { inTheme } from '../../catalogue-indicator.ts';
import { DEFINED_BY } from '../defined-by.ts';

/** All benefits that secure a minimum of income. */
export const minimumIncome = inTheme('soziale-lage', [
	{
		id: 'kinder-in-mindestsicherung', title: 'Kinder unter 15 Jahren in Mindestsicherung', kind: 'share', numerator: 'mindestsicherung[alter=u15]', denominator: 'einwohner[alter=u15]', groups: ['geschlecht'], concerns: 'kinder', direction: 'more-need',
		definition: 'Kinder unter 15 Jahren mit Leistungen nach SGB II, SGB XII oder Asylbewerberleistungsgesetz je 100 Kinder unter 15 Jahren.',
		reading: 'Ein hoher Wert bedeutet, dass viele Kinder mit sehr wenig Geld aufwachsen. Er umfasst mehr Leistungen als der SGB-II-Bezug und ist deshalb höher.',
		sentence: '{gebiet}: {wert} der Kinder unter 15 Jahren bekamen {zeit} Leistungen der Mindestsicherung.'
	},
	{
		id: 'transferbezug', title: 'Nicht arbeitslose Menschen mit Leistungen nach SGB II und SGB XII', kind: 'share', numerator: 'transferbezug-nicht-arbeitslos', denominator: 'einwohner', direction: 'more-need', definedBy: DEFINED_BY.berlin,
		definition: 'Personen, die Leistungen nach SGB II oder SGB XII beziehen und nicht arbeitslos gemeldet sind, je 100 Einwohnerinnen und Einwohner.',
		reading: 'Ein hoher Wert bedeutet, dass viele Menschen trotz Arbeit, im Alter oder als Kinder auf die Grundsicherung angewiesen sind. Arbeitslose zählen hier nicht mit.',
		sentence: '{gebiet}: {wert} der Menschen bezogen {zeit} Leistungen nach SGB II oder SGB XII, ohne arbeitslos gemeldet zu sein.'
	}
]);
