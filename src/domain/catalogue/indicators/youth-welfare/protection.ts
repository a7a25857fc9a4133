import { inTheme } from '../../catalogue-indicator.ts';

/** Protection of children. */
export const protection = inTheme('jugendhilfe', [
	{
		id: 'inobhutnahmen', title: 'Inobhutnahmen je 1.000 Kinder und Jugendliche', kind: 'rate', numerator: 'inobhutnahmen', denominator: 'einwohner[alter=u18]', unit: 'Fälle je 1.000', concerns: 'kinder', direction: 'more-need',
		definition: 'Vorläufige Schutzmaßnahmen des Jugendamts (§§ 42, 42a SGB VIII) im Jahr je 1.000 Personen unter 18 Jahren.',
		reading: 'Gezählt werden Maßnahmen, nicht Kinder; ein Kind kann mehrmals vorkommen. Auch unbegleitet eingereiste Jugendliche zählen mit und heben den Wert dort, wo sie aufgenommen werden.',
		sentence: '{gebiet}: Inobhutnahmen kamen {zeit} auf die Kinder und Jugendlichen im Verhältnis {wert} vor.'
	},
	{
		id: 'gefaehrdungseinschaetzungen', title: 'Einschätzungen zum Kinderschutz je 1.000 Kinder und Jugendliche', kind: 'rate', numerator: 'gefaehrdungseinschaetzungen', denominator: 'einwohner[alter=u18]', unit: 'Fälle je 1.000', concerns: 'kinder',
		definition: 'Einschätzungen des Jugendamts nach § 8a SGB VIII, ob ein Kind Schutz braucht, im Jahr je 1.000 Personen unter 18 Jahren.',
		reading: 'Eine Einschätzung heißt nicht, dass ein Kind gefährdet war. Wo Schulen, Kitas und Nachbarn aufmerksam sind, wird mehr gemeldet.',
		sentence: '{gebiet}: Einschätzungen nach § 8a SGB VIII kamen {zeit} auf die Kinder und Jugendlichen im Verhältnis {wert} vor.'
	}
]);
