import { inTheme } from '../../catalogue-indicator.ts';

const groups = ['geschlecht', 'staatsangehoerigkeit'];

/** Young people on their way to being grown up. */
export const youngPeople = inTheme('bevoelkerung', [
	{
		id: 'jugendliche', title: 'Anteil der Jugendlichen', kind: 'share', numerator: 'einwohner[alter=15-17]', denominator: 'einwohner', groups, concerns: 'jugendliche',
		definition: 'Jugendliche von 15 bis unter 18 Jahren je 100 Einwohnerinnen und Einwohner.',
		reading: 'Ein hoher Wert bedeutet, dass in einem Gebiet verhältnismäßig viele Jugendliche wohnen. Wo sie ihre freie Zeit verbringen, ist oft ein anderer Ort.',
		sentence: '{gebiet}: {wert} der Menschen waren {zeit} Jugendliche von 15 bis unter 18 Jahren.'
	},
	{
		id: 'junge-erwachsene', title: 'Anteil der jungen Erwachsenen', kind: 'share', numerator: 'einwohner[alter=18-24]', denominator: 'einwohner', groups, concerns: 'jugendliche',
		definition: 'Personen von 18 bis unter 25 Jahren je 100 Einwohnerinnen und Einwohner.',
		reading: 'Ein hoher Wert kann an Wohnheimen und kleinen Wohnungen für Ausbildung und Studium liegen. Viele wohnen nur wenige Jahre dort.',
		sentence: '{gebiet}: {wert} der Menschen waren {zeit} junge Erwachsene von 18 bis unter 25 Jahren.'
	}
]);
