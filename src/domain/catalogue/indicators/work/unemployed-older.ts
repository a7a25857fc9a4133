import { inTheme } from '../../catalogue-indicator.ts';
import { notTheRate } from './not-the-rate.ts';

/** Unemployed older people. */
export const unemployedOlder = inTheme('arbeit', [
	{
		id: 'aeltere-arbeitslose', title: 'Anteil der Arbeitslosen an den 55- bis unter 65-Jährigen', kind: 'share', numerator: 'arbeitslose[alter=55-64]', denominator: 'einwohner[alter=55-64]', groups: ['geschlecht'], direction: 'more-need',
		definition: `Arbeitslos Gemeldete von 55 bis unter 65 Jahren je 100 Personen dieses Alters. ${notTheRate}`,
		reading: 'Ein hoher Wert bedeutet, dass viele ältere Menschen eine Arbeit suchen; der Weg zurück dauert für sie oft länger. Wer schon in Rente ist, steht nur im Nenner.',
		sentence: '{gebiet}: {wert} der 55- bis unter 65-Jährigen waren {zeit} arbeitslos gemeldet.'
	}
]);
