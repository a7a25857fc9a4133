import { inTheme } from '../../catalogue-indicator.ts';

/** Older people with little money. */
export const oldAge = inTheme('soziale-lage', [
	{
		id: 'altersarmut', title: 'Menschen ab 65 Jahren mit Grundsicherung im Alter', kind: 'share', numerator: 'grundsicherung-alter', denominator: 'einwohner[alter=65plus]', groups: ['geschlecht'], concerns: 'aeltere', direction: 'more-need',
		definition: 'Personen mit Grundsicherung im Alter nach dem SGB XII je 100 Personen ab 65 Jahren. Die Altersgrenze der Leistung steigt bis 2031 auf 67 Jahre.',
		reading: 'Ein hoher Wert bedeutet, dass viele ältere Menschen von ihrer Rente nicht leben können. Wer einen Anspruch hat und ihn nicht geltend macht, zählt nicht mit.',
		sentence: '{gebiet}: {wert} der Menschen ab 65 Jahren bezogen {zeit} Grundsicherung im Alter.'
	}
]);
