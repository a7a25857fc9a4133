import { inTheme } from '../../catalogue-indicator.ts';
import { DEFINED_BY } from '../defined-by.ts';
import { notTheRate } from './not-the-rate.ts';

const ofWorkingAge = 'einwohner[alter=15-64]';

/** Unemployed people, by place of living. */
export const unemployed = inTheme('arbeit', [
	{
		id: 'arbeitslosenanteil', title: 'Anteil der Arbeitslosen an den Menschen im Erwerbsalter', kind: 'share', numerator: 'arbeitslose', denominator: ofWorkingAge, groups: ['geschlecht', 'staatsangehoerigkeit'], direction: 'more-need', definedBy: DEFINED_BY.berlin,
		definition: `Arbeitslos Gemeldete je 100 Personen von 15 bis unter 65 Jahren. ${notTheRate}`,
		reading: 'Ein hoher Wert bedeutet, dass viele Menschen im Gebiet eine Arbeit suchen. Er ist niedriger als die Arbeitslosenquote, weil auch Menschen in Ausbildung und Familienarbeit im Nenner stehen.',
		sentence: '{gebiet}: {wert} der Menschen von 15 bis unter 65 Jahren waren {zeit} arbeitslos gemeldet.'
	},
	{
		id: 'arbeitslose', title: 'Arbeitslose je 1.000 Einwohnerinnen und Einwohner', kind: 'rate', numerator: 'arbeitslose', denominator: 'einwohner', groups: ['geschlecht', 'staatsangehoerigkeit'], direction: 'more-need',
		definition: `Arbeitslos Gemeldete je 1.000 Einwohnerinnen und Einwohner jeden Alters. ${notTheRate}`,
		reading: 'Ein hoher Wert bedeutet, dass viele Menschen im Gebiet eine Arbeit suchen. Gebiete mit vielen Kindern oder älteren Menschen haben bei gleicher Lage niedrigere Werte.',
		sentence: '{gebiet}: Arbeitslos gemeldet waren {zeit} von allen Menschen {wert}.'
	}
]);
