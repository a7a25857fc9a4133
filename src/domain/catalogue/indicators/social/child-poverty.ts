import { inTheme } from '../../catalogue-indicator.ts';
import { DEFINED_BY } from '../defined-by.ts';

/** Basic income support (SGB II): children. */
export const childPoverty = inTheme('soziale-lage', [
	{
		id: 'kinderarmut', title: 'Kinder unter 15 Jahren in Familien mit SGB-II-Bezug', kind: 'share', numerator: 'sgb2[alter=u15]', denominator: 'einwohner[alter=u15]', groups: ['geschlecht'], concerns: 'kinder', direction: 'more-need',
		definedBy: `${DEFINED_BY.berlin}, dort nur leistungsberechtigte Kinder`,
		definition: 'Kinder unter 15 Jahren in Bedarfsgemeinschaften nach dem SGB II (seit 2023 Bürgergeld) je 100 Kinder unter 15 Jahren.',
		reading: 'Ein hoher Wert bedeutet, dass viele Kinder in Familien mit sehr wenig Geld aufwachsen. Familien mit knappem Einkommen ohne SGB-II-Bezug sind nicht enthalten.',
		sentence: '{gebiet}: {wert} der Kinder unter 15 Jahren lebten {zeit} in Familien, die Leistungen nach dem SGB II bezogen.'
	},
	{
		id: 'kinderarmut-unter-3', title: 'Kinder unter 3 Jahren in Familien mit SGB-II-Bezug', kind: 'share', numerator: 'sgb2[alter=u3]', denominator: 'einwohner[alter=u3]', groups: ['geschlecht'], concerns: 'kinder', direction: 'more-need',
		definition: 'Kinder unter 3 Jahren in Bedarfsgemeinschaften nach dem SGB II (seit 2023 Bürgergeld) je 100 Kinder unter 3 Jahren.',
		reading: 'Ein hoher Wert bedeutet, dass viele sehr junge Kinder in Familien mit sehr wenig Geld aufwachsen. Hier setzen frühe Hilfen an.',
		sentence: '{gebiet}: {wert} der Kinder unter 3 Jahren lebten {zeit} in Familien, die Leistungen nach dem SGB II bezogen.'
	}
]);
