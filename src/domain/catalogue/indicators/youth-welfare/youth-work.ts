import { inTheme } from '../../catalogue-indicator.ts';

/** Young people: open houses, and company before court. */
export const youthWork = inTheme('jugendhilfe', [
	{
		id: 'jugendgerichtshilfe', title: 'Jugendgerichtshilfe je 100 junge Menschen', kind: 'rate', factor: 100, numerator: 'jugendgerichtshilfe', denominator: 'einwohner[alter=14-20]', unit: 'je 100', concerns: 'jugendliche', direction: 'more-need',
		definition: 'Personen von 14 bis unter 21 Jahren, die im Jahr von der Jugendgerichtshilfe begleitet wurden, je 100 Personen dieses Alters.',
		reading: 'Die Jugendgerichtshilfe begleitet junge Menschen, gegen die ein Verfahren läuft; viele Verfahren werden eingestellt. Der Wert sagt nichts darüber, wie sicher ein Gebiet ist.',
		sentence: '{gebiet}: Von der Jugendgerichtshilfe begleitet wurden {zeit} von den 14- bis unter 21-Jährigen {wert}.'
	},
	{
		id: 'jugendeinrichtungen', title: 'Einrichtungen der offenen Jugendarbeit je 1.000 junge Menschen', kind: 'rate', numerator: 'jugendeinrichtungen', denominator: 'einwohner[alter=10-17]', decimals: 2, unit: 'Einrichtungen je 1.000', concerns: 'jugendliche', direction: 'less-need',
		definition: 'Einrichtungen der offenen Kinder- und Jugendarbeit im Gebiet je 1.000 Personen von 10 bis unter 18 Jahren.',
		reading: 'Der Wert zählt Häuser, nicht ihre Größe und Öffnungszeiten. Eine Einrichtung gleich hinter der Grenze zählt nicht mit.',
		sentence: '{gebiet}: {wert} junge Menschen von 10 bis unter 18 Jahren gab es {zeit}.'
	}
]);
