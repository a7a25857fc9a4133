import { inTheme } from '../../catalogue-indicator.ts';
import { DEFINED_BY } from '../defined-by.ts';

/** Basic income support (SGB II): young people and all. */
export const basicIncome = inTheme('soziale-lage', [
	{
		id: 'jugendliche-sgb2', title: '15- bis unter 25-Jährige mit SGB-II-Bezug', kind: 'share', numerator: 'sgb2[alter=15-24]', denominator: 'einwohner[alter=15-24]', groups: ['geschlecht'], concerns: 'jugendliche', direction: 'more-need', definedBy: DEFINED_BY.sgb2,
		definition: 'Personen von 15 bis unter 25 Jahren in Bedarfsgemeinschaften nach dem SGB II (seit 2023 Bürgergeld) je 100 Personen dieses Alters.',
		reading: 'Ein hoher Wert bedeutet, dass viele junge Menschen mit sehr wenig Geld ins Berufsleben starten.',
		sentence: '{gebiet}: {wert} der 15- bis unter 25-Jährigen lebten {zeit} in Haushalten, die Leistungen nach dem SGB II bezogen.'
	},
	{
		id: 'sgb2-quote', title: 'Menschen unter 65 Jahren mit SGB-II-Bezug', kind: 'share', numerator: 'sgb2', denominator: 'einwohner[alter=u65]', groups: ['geschlecht'], direction: 'more-need', definedBy: `${DEFINED_BY.sgb2} und bis zur steigenden Altersgrenze`,
		definition: 'Personen in Bedarfsgemeinschaften nach dem SGB II (seit 2023 Bürgergeld) je 100 Personen unter 65 Jahren.',
		reading: 'Ein hoher Wert bedeutet, dass in einem Gebiet viele Menschen auf die Grundsicherung angewiesen sind, oft auch trotz Arbeit.',
		sentence: '{gebiet}: {wert} der Menschen unter 65 Jahren lebten {zeit} in Haushalten, die Leistungen nach dem SGB II bezogen.'
	},
	{
		id: 'personen-in-bg', title: 'Menschen in Bedarfsgemeinschaften', kind: 'share', numerator: 'sgb2', denominator: 'einwohner', groups: ['geschlecht'], direction: 'more-need',
		definition: 'Personen in Bedarfsgemeinschaften nach dem SGB II je 100 Einwohnerinnen und Einwohner jeden Alters. Die amtliche SGB-II-Quote bezieht sich nur auf Menschen unter der Altersgrenze und ist deshalb höher.',
		reading: 'Ein hoher Wert bedeutet, dass in einem Gebiet viele Menschen auf die Grundsicherung angewiesen sind, oft auch trotz Arbeit.',
		sentence: '{gebiet}: {wert} der Menschen lebten {zeit} in Bedarfsgemeinschaften nach dem SGB II.'
	}
]);
