import { inTheme } from '../../catalogue-indicator.ts';

/** Basic income support (SGB II): other ages of children. */
export const childPovertyAges = inTheme('soziale-lage', [
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
	}
]);
