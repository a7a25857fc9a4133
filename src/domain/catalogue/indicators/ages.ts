import { inTheme } from '../catalogue-indicator.ts';

const groups = ['geschlecht', 'staatsangehoerigkeit'];

/** How many, and how old. */
export const ages = inTheme('bevoelkerung', [
	{
		id: 'einwohner', title: 'Einwohnerinnen und Einwohner', kind: 'count', numerator: 'einwohner', groups: ['alter', ...groups],
		definition: 'Personen, die mit ihrer Hauptwohnung gemeldet sind.',
		reading: 'Die Zahl zeigt, für wie viele Menschen in einem Gebiet geplant wird. Große Gebiete haben oft, aber nicht immer mehr Einwohnerinnen und Einwohner.',
		sentence: '{gebiet}: {wert} {gruppe} waren {zeit} hier mit Hauptwohnung gemeldet.'
	},
	{
		id: 'kinder-und-jugendliche', title: 'Anteil der Kinder und Jugendlichen', kind: 'share', numerator: 'einwohner[alter=u18]', denominator: 'einwohner', groups, concerns: 'kinder',
		definition: 'Personen unter 18 Jahren je 100 Einwohnerinnen und Einwohner.',
		reading: 'Ein hoher Wert bedeutet, dass Kinder und Jugendliche einen großen Teil der Bewohnerschaft ausmachen. Er sagt nichts darüber, wie viele es sind.',
		sentence: '{gebiet}: {wert} der Menschen waren {zeit} jünger als 18 Jahre.'
	},
	{
		id: 'kinder-unter-3', title: 'Anteil der Kinder unter 3 Jahren', kind: 'share', numerator: 'einwohner[alter=u3]', denominator: 'einwohner', groups, concerns: 'kinder',
		definition: 'Kinder unter 3 Jahren je 100 Einwohnerinnen und Einwohner.',
		reading: 'Ein hoher Wert bedeutet, dass in einem Gebiet verhältnismäßig viele sehr junge Kinder leben. Weil es um drei Jahrgänge geht, schwankt er in kleinen Gebieten von Jahr zu Jahr.',
		sentence: '{gebiet}: {wert} der Menschen waren {zeit} Kinder unter 3 Jahren.'
	},
	{
		id: 'kinder-unter-6', title: 'Anteil der Kinder unter 6 Jahren', kind: 'share', numerator: 'einwohner[alter=u6]', denominator: 'einwohner', groups, concerns: 'kinder',
		definition: 'Kinder unter 6 Jahren je 100 Einwohnerinnen und Einwohner.',
		reading: 'Ein hoher Wert bedeutet, dass in einem Gebiet verhältnismäßig viele junge Kinder leben, für die es Kitas, Spielplätze und frühe Hilfen braucht.',
		sentence: '{gebiet}: {wert} der Menschen waren {zeit} Kinder unter 6 Jahren.'
	},
	{
		id: 'kinder-unter-15', title: 'Anteil der Kinder unter 15 Jahren', kind: 'share', numerator: 'einwohner[alter=u15]', denominator: 'einwohner', groups, concerns: 'kinder',
		definition: 'Kinder unter 15 Jahren je 100 Einwohnerinnen und Einwohner.',
		reading: 'Ein hoher Wert bedeutet, dass Kinder einen großen Teil der Bewohnerschaft ausmachen. Er kann auch steigen, weil Erwachsene fortziehen.',
		sentence: '{gebiet}: {wert} der Menschen waren {zeit} Kinder unter 15 Jahren.'
	},
	{
		id: 'jugendliche', title: 'Anteil der Jugendlichen', kind: 'share', numerator: 'einwohner[alter=15-17]', denominator: 'einwohner', groups, concerns: 'jugendliche',
		definition: 'Jugendliche von 15 bis unter 18 Jahren je 100 Einwohnerinnen und Einwohner.',
		reading: 'Ein hoher Wert bedeutet, dass in einem Gebiet verhältnismäßig viele Jugendliche wohnen. Wo sie ihre freie Zeit verbringen, ist oft ein anderer Ort.',
		sentence: '{gebiet}: {wert} der Menschen waren {zeit} 15 bis unter 18 Jahre alt.'
	},
	{
		id: 'junge-erwachsene', title: 'Anteil der jungen Erwachsenen', kind: 'share', numerator: 'einwohner[alter=18-24]', denominator: 'einwohner', groups, concerns: 'jugendliche',
		definition: 'Personen von 18 bis unter 25 Jahren je 100 Einwohnerinnen und Einwohner.',
		reading: 'Ein hoher Wert kann an Wohnheimen und kleinen Wohnungen für Ausbildung und Studium liegen. Viele wohnen nur wenige Jahre dort.',
		sentence: '{gebiet}: {wert} der Menschen waren {zeit} 18 bis unter 25 Jahre alt.'
	},
	{
		id: 'aeltere', title: 'Anteil der Menschen ab 65 Jahren', kind: 'share', numerator: 'einwohner[alter=65plus]', denominator: 'einwohner', groups, concerns: 'aeltere',
		definition: 'Personen von 65 und mehr Jahren je 100 Einwohnerinnen und Einwohner.',
		reading: 'Ein hoher Wert bedeutet, dass verhältnismäßig viele ältere Menschen in einem Gebiet leben.',
		sentence: '{gebiet}: {wert} der Menschen waren {zeit} 65 Jahre oder älter.'
	},
	{
		id: 'hochaltrige', title: 'Anteil der Menschen ab 80 Jahren', kind: 'share', numerator: 'einwohner[alter=80plus]', denominator: 'einwohner', groups, concerns: 'aeltere',
		definition: 'Personen von 80 und mehr Jahren je 100 Einwohnerinnen und Einwohner.',
		reading: 'Ein hoher Wert kann an einem Pflegeheim im Gebiet liegen. Hohes Alter bedeutet nicht, dass jemand Hilfe braucht.',
		sentence: '{gebiet}: {wert} der Menschen waren {zeit} 80 Jahre oder älter.'
	}
]);
