import { inTheme } from '../catalogue-indicator.ts';

/** What people with little money get besides SGB II. */
export const otherBenefits = inTheme('soziale-lage', [
	{
		id: 'altersarmut', title: 'Menschen ab 65 Jahren mit Grundsicherung im Alter', kind: 'share', numerator: 'grundsicherung-alter', denominator: 'einwohner[alter=65plus]', groups: ['geschlecht'], concerns: 'aeltere', direction: 'more-need',
		definition: 'Personen mit Grundsicherung im Alter nach dem SGB XII je 100 Personen ab 65 Jahren. Die Altersgrenze der Leistung steigt bis 2031 auf 67 Jahre.',
		reading: 'Ein hoher Wert bedeutet, dass viele ältere Menschen von ihrer Rente nicht leben können. Wer einen Anspruch hat und ihn nicht geltend macht, zählt nicht mit.',
		sentence: '{gebiet}: {wert} der Menschen ab 65 Jahren bezogen {zeit} Grundsicherung im Alter.'
	},
	{
		id: 'kinder-in-mindestsicherung', title: 'Kinder unter 15 Jahren in Mindestsicherung', kind: 'share', numerator: 'mindestsicherung[alter=u15]', denominator: 'einwohner[alter=u15]', groups: ['geschlecht'], concerns: 'kinder', direction: 'more-need',
		definition: 'Kinder unter 15 Jahren mit Leistungen nach SGB II, SGB XII oder Asylbewerberleistungsgesetz je 100 Kinder unter 15 Jahren.',
		reading: 'Ein hoher Wert bedeutet, dass viele Kinder mit sehr wenig Geld aufwachsen. Er umfasst mehr Leistungen als der SGB-II-Bezug und ist deshalb höher.',
		sentence: '{gebiet}: {wert} der Kinder unter 15 Jahren bekamen {zeit} Leistungen der Mindestsicherung.'
	},
	{
		id: 'transferbezug', title: 'Nicht arbeitslose Menschen mit Leistungen nach SGB II und SGB XII', kind: 'share', numerator: 'transferbezug-nicht-arbeitslos', denominator: 'einwohner', direction: 'more-need', definedBy: 'im Monitoring Soziale Stadtentwicklung Berlin',
		definition: 'Personen, die Leistungen nach SGB II oder SGB XII beziehen und nicht arbeitslos gemeldet sind, je 100 Einwohnerinnen und Einwohner.',
		reading: 'Ein hoher Wert bedeutet, dass viele Menschen trotz Arbeit, im Alter oder als Kinder auf die Grundsicherung angewiesen sind. Arbeitslose zählen hier nicht mit.',
		sentence: '{gebiet}: {wert} der Menschen bezogen {zeit} Leistungen nach SGB II oder SGB XII, ohne arbeitslos gemeldet zu sein.'
	},
	{
		id: 'asylbewerberleistungen', title: 'Menschen mit Leistungen nach dem Asylbewerberleistungsgesetz', kind: 'rate', numerator: 'asylbewerberleistungen', denominator: 'einwohner', groups: ['alter', 'geschlecht'],
		definition: 'Personen mit Leistungen nach dem Asylbewerberleistungsgesetz je 1.000 Einwohnerinnen und Einwohner.',
		reading: 'Der Wert hängt davon ab, wo die Kommune Unterkünfte eingerichtet hat. Er sagt nichts über die Menschen, die sonst im Gebiet wohnen.',
		sentence: '{gebiet}: Leistungen nach dem Asylbewerberleistungsgesetz bekamen {zeit} von allen Menschen {wert}.'
	},
	{
		id: 'wohngeld', title: 'Anteil der Haushalte mit Wohngeld', kind: 'share', numerator: 'wohngeld', denominator: 'haushalte', concerns: 'familien', direction: 'more-need',
		definition: 'Haushalte, die Wohngeld bekommen, je 100 Haushalte.',
		reading: 'Wohngeld bekommen Haushalte, deren Einkommen knapp über der Grundsicherung liegt. Durch die Wohngeldreform 2023 haben viele erstmals einen Anspruch; Werte davor sind niedriger.',
		sentence: '{gebiet}: {wert} der Haushalte bekamen {zeit} Wohngeld.'
	},
	{
		id: 'bildung-und-teilhabe', title: 'Genutzte Leistungen für Bildung und Teilhabe', kind: 'share', numerator: 'but-empfangende', denominator: 'but-berechtigte', concerns: 'jugendliche', direction: 'less-need',
		definition: 'Kinder und Jugendliche, die mindestens eine Leistung für Bildung und Teilhabe bekommen, je 100 Kinder und Jugendliche mit Anspruch darauf.',
		reading: 'Ein niedriger Wert zeigt, wo viele den Weg zu Ausflügen, Lernförderung und Vereinen noch nicht finden. Das liegt oft am Verfahren, nicht an den Familien.',
		sentence: '{gebiet}: {wert} der Kinder und Jugendlichen mit Anspruch bekamen {zeit} Leistungen für Bildung und Teilhabe.'
	}
]);
