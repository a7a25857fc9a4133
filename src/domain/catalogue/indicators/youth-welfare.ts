import { inTheme } from '../catalogue-indicator.ts';

/** Help for children, young people and parents. A high value means that help arrives, as well as that it is needed. */
export const youthWelfareIndicators = inTheme('jugendhilfe', [
	{
		id: 'hilfen-zur-erziehung', title: 'Hilfen zur Erziehung je 1.000 junge Menschen', kind: 'rate', numerator: 'hilfen-zur-erziehung', denominator: 'einwohner[alter=u21]', unit: 'Hilfen je 1.000', concerns: 'familien', direction: 'more-need',
		definition: 'Im Jahr laufende Hilfen zur Erziehung (§§ 27 ff. SGB VIII) je 1.000 Personen unter 21 Jahren.',
		reading: 'Ein hoher Wert zeigt, wo Familien Unterstützung brauchen und sie auch bekommen. Ein niedriger kann heißen, dass sie den Weg zur Hilfe nicht finden.',
		sentence: '{gebiet}: Auf die jungen Menschen unter 21 Jahren kamen {zeit} {wert}.'
	},
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
	},
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
		sentence: '{gebiet}: Auf die 10- bis unter 18-Jährigen kamen {zeit} {wert}.'
	}
]);
