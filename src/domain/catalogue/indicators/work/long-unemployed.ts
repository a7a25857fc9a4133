import { inTheme } from '../../catalogue-indicator.ts';
import { DEFINED_BY } from '../defined-by.ts';

const ofWorkingAge = 'einwohner[alter=15-64]';

/** Unemployed people for long, or with basic income support. */
export const longUnemployed = inTheme('arbeit', [
	{
		id: 'langzeitarbeitslosenanteil', title: 'Anteil der Langzeitarbeitslosen an den Menschen im Erwerbsalter', kind: 'share', numerator: 'langzeitarbeitslose', denominator: ofWorkingAge, groups: ['geschlecht'], direction: 'more-need', definedBy: DEFINED_BY.berlin,
		definition: 'Seit einem Jahr und länger arbeitslos Gemeldete je 100 Personen von 15 bis unter 65 Jahren.',
		reading: 'Ein hoher Wert bedeutet, dass viele Menschen seit langem keine Arbeit finden. Wer zwischendurch an einer Maßnahme teilnimmt, kann aus der Zählung fallen.',
		sentence: '{gebiet}: {wert} der Menschen von 15 bis unter 65 Jahren waren {zeit} seit mindestens einem Jahr arbeitslos.'
	},
	{
		id: 'arbeitslose-sgb2', title: 'Anteil der Arbeitslosen mit Grundsicherung (SGB II)', kind: 'share', numerator: 'arbeitslose[rechtskreis=sgb2]', denominator: 'arbeitslose', groups: ['geschlecht'], direction: 'more-need',
		definition: 'Arbeitslose im Rechtskreis SGB II je 100 Arbeitslose.',
		reading: 'Wer länger ohne Arbeit ist oder wenig Anspruch erworben hat, gehört zum Rechtskreis SGB II. Ein hoher Wert deutet darauf hin, dass Arbeitslosigkeit lange dauert.',
		sentence: '{gebiet}: {wert} der Arbeitslosen gehörten {zeit} zum Rechtskreis SGB II.'
	}
]);
