import { inTheme } from '../../catalogue-indicator.ts';

/** Size of the communities of need (Bedarfsgemeinschaften). */
export const benefitCommunities = inTheme('soziale-lage', [
	{
		id: 'bg-eine-person', title: 'Anteil der Bedarfsgemeinschaften mit einer Person', kind: 'share', numerator: 'bedarfsgemeinschaften[bg-typ=eine-person]', denominator: 'bedarfsgemeinschaften',
		definition: 'Bedarfsgemeinschaften mit einer Person je 100 Bedarfsgemeinschaften nach dem SGB II.',
		reading: 'Ein hoher Wert bedeutet, dass viele Menschen mit Grundsicherung allein wirtschaften.',
		sentence: '{gebiet}: {wert} der Bedarfsgemeinschaften bestanden {zeit} aus einer Person.'
	},
	{
		id: 'bg-groesse', title: 'Personen je Bedarfsgemeinschaft', kind: 'mean', numerator: 'sgb2', denominator: 'bedarfsgemeinschaften', unit: 'Personen', concerns: 'familien',
		definition: 'Personen in Bedarfsgemeinschaften je Bedarfsgemeinschaft nach dem SGB II.',
		reading: 'Ein hoher Wert bedeutet, dass eher Familien, ein niedriger, dass eher Alleinlebende auf die Grundsicherung angewiesen sind.',
		sentence: '{gebiet}: Zu einer Bedarfsgemeinschaft gehörten {zeit} im Durchschnitt {wert}.'
	}
]);
