import { inTheme } from '../../catalogue-indicator.ts';
import { notTheRate } from './not-the-rate.ts';

/** Unemployed young people. */
export const unemployedYoung = inTheme('arbeit', [
	{
		id: 'jugendarbeitslosigkeit', title: 'Anteil der Arbeitslosen an den 15- bis unter 25-Jährigen', kind: 'share', numerator: 'arbeitslose[alter=15-24]', denominator: 'einwohner[alter=15-24]', groups: ['geschlecht'], concerns: 'jugendliche', direction: 'more-need',
		definition: `Arbeitslos Gemeldete von 15 bis unter 25 Jahren je 100 Personen dieses Alters. ${notTheRate}`,
		reading: 'Viele in diesem Alter gehen zur Schule oder studieren; deshalb ist der Wert klein und schwankt. Wo viele Studierende wohnen, ist er niedriger.',
		sentence: '{gebiet}: {wert} der 15- bis unter 25-Jährigen waren {zeit} arbeitslos gemeldet.'
	},
	{
		id: 'arbeitslose-unter-25', title: 'Anteil der unter 25-Jährigen an den Arbeitslosen', kind: 'share', numerator: 'arbeitslose[alter=u25]', denominator: 'arbeitslose', instead: [{ numerator: 'arbeitslose[alter=15-24]', denominator: 'arbeitslose' }], groups: ['geschlecht'], concerns: 'jugendliche', direction: 'more-need',
		definition: 'Arbeitslose unter 25 Jahren je 100 Arbeitslose.',
		reading: 'Ein hoher Wert bedeutet, dass unter den Arbeitslosen viele junge Menschen sind. Er sagt nichts darüber, wie viele es insgesamt sind.',
		sentence: '{gebiet}: {wert} der Arbeitslosen waren {zeit} jünger als 25 Jahre.'
	}
]);
