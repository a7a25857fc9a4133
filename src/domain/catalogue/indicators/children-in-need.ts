import { inTheme } from '../catalogue-indicator.ts';

const official = 'bei den SGB-II-Hilfequoten der amtlichen Statistik';

/** Basic income support (SGB II) by age: children, young people, everyone under the age limit. */
export const childrenInNeed = inTheme('soziale-lage', [
	{
		id: 'kinderarmut', title: 'Kinder unter 15 Jahren in Familien mit SGB-II-Bezug', kind: 'share', numerator: 'sgb2[alter=u15]', denominator: 'einwohner[alter=u15]', groups: ['geschlecht'], concerns: 'kinder', direction: 'more-need',
		definedBy: 'im Monitoring Soziale Stadtentwicklung Berlin, dort nur leistungsberechtigte Kinder',
		definition: 'Kinder unter 15 Jahren in Bedarfsgemeinschaften nach dem SGB II (seit 2023 Bürgergeld) je 100 Kinder unter 15 Jahren.',
		reading: 'Ein hoher Wert bedeutet, dass viele Kinder in Familien mit sehr wenig Geld aufwachsen. Familien mit knappem Einkommen ohne SGB-II-Bezug sind nicht enthalten.',
		sentence: '{gebiet}: {wert} der Kinder unter 15 Jahren lebten {zeit} in Familien, die Leistungen nach dem SGB II bezogen.'
	},
	{
		id: 'kinderarmut-unter-3', title: 'Kinder unter 3 Jahren in Familien mit SGB-II-Bezug', kind: 'share', numerator: 'sgb2[alter=u3]', denominator: 'einwohner[alter=u3]', groups: ['geschlecht'], concerns: 'kinder', direction: 'more-need',
		definition: 'Kinder unter 3 Jahren in Bedarfsgemeinschaften nach dem SGB II (seit 2023 Bürgergeld) je 100 Kinder unter 3 Jahren.',
		reading: 'Ein hoher Wert bedeutet, dass viele sehr junge Kinder in Familien mit sehr wenig Geld aufwachsen. Hier setzen frühe Hilfen an.',
		sentence: '{gebiet}: {wert} der Kinder unter 3 Jahren lebten {zeit} in Familien, die Leistungen nach dem SGB II bezogen.'
	},
	{
		id: 'kinderarmut-unter-6', title: 'Kinder unter 6 Jahren in Familien mit SGB-II-Bezug', kind: 'share', numerator: 'sgb2[alter=u6]', denominator: 'einwohner[alter=u6]', groups: ['geschlecht'], concerns: 'kinder', direction: 'more-need',
		definition: 'Kinder unter 6 Jahren in Bedarfsgemeinschaften nach dem SGB II (seit 2023 Bürgergeld) je 100 Kinder unter 6 Jahren.',
		reading: 'Ein hoher Wert bedeutet, dass viele Kinder vor der Schule mit sehr wenig Geld in der Familie aufwachsen. Familien mit knappem Einkommen ohne SGB-II-Bezug sind nicht enthalten.',
		sentence: '{gebiet}: {wert} der Kinder unter 6 Jahren lebten {zeit} in Familien, die Leistungen nach dem SGB II bezogen.'
	},
	{
		id: 'kinderarmut-unter-18', title: 'Kinder und Jugendliche in Familien mit SGB-II-Bezug', kind: 'share', numerator: 'sgb2[alter=u18]', denominator: 'einwohner[alter=u18]', groups: ['geschlecht'], concerns: 'familien', direction: 'more-need',
		definition: 'Kinder und Jugendliche unter 18 Jahren in Bedarfsgemeinschaften nach dem SGB II (seit 2023 Bürgergeld) je 100 Personen unter 18 Jahren.',
		reading: 'Ein hoher Wert bedeutet, dass viele Familien mit sehr wenig Geld auskommen müssen. Der Wert ist nicht derselbe wie der für Kinder unter 15 Jahren.',
		sentence: '{gebiet}: {wert} der Kinder und Jugendlichen lebten {zeit} in Familien, die Leistungen nach dem SGB II bezogen.'
	},
	{
		id: 'jugendliche-sgb2', title: '15- bis unter 25-Jährige mit SGB-II-Bezug', kind: 'share', numerator: 'sgb2[alter=15-24]', denominator: 'einwohner[alter=15-24]', groups: ['geschlecht'], concerns: 'jugendliche', direction: 'more-need', definedBy: official,
		definition: 'Personen von 15 bis unter 25 Jahren in Bedarfsgemeinschaften nach dem SGB II (seit 2023 Bürgergeld) je 100 Personen dieses Alters.',
		reading: 'Ein hoher Wert bedeutet, dass viele junge Menschen mit sehr wenig Geld ins Berufsleben starten.',
		sentence: '{gebiet}: {wert} der 15- bis unter 25-Jährigen lebten {zeit} in Haushalten, die Leistungen nach dem SGB II bezogen.'
	},
	{
		id: 'sgb2-quote', title: 'Menschen unter 65 Jahren mit SGB-II-Bezug', kind: 'share', numerator: 'sgb2', denominator: 'einwohner[alter=u65]', groups: ['geschlecht'], direction: 'more-need', definedBy: `${official}, dort bis zur steigenden Altersgrenze`,
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
