import { inTheme } from '../../catalogue-indicator.ts';

const withChildren = 'bedarfsgemeinschaften[bg-typ=mit-kindern]';

/** Families among the communities of need (Bedarfsgemeinschaften). */
export const benefitFamilies = inTheme('soziale-lage', [
	{
		id: 'bg-mit-kindern', title: 'Anteil der Bedarfsgemeinschaften mit Kindern', kind: 'share', numerator: withChildren, denominator: 'bedarfsgemeinschaften', concerns: 'familien', direction: 'more-need',
		definition: 'Bedarfsgemeinschaften mit Kindern je 100 Bedarfsgemeinschaften nach dem SGB II.',
		reading: 'Ein hoher Wert bedeutet, dass unter den Haushalten mit Grundsicherung viele Familien sind.',
		sentence: '{gebiet}: In {wert} der Bedarfsgemeinschaften lebten {zeit} Kinder.'
	},
	{
		id: 'bg-alleinerziehende', title: 'Anteil der Alleinerziehenden an den Bedarfsgemeinschaften mit Kindern', kind: 'share', numerator: 'bedarfsgemeinschaften[bg-typ=alleinerziehend]', denominator: withChildren, concerns: 'familien', direction: 'more-need',
		definition: 'Bedarfsgemeinschaften von Alleinerziehenden je 100 Bedarfsgemeinschaften mit Kindern nach dem SGB II.',
		reading: 'Ein hoher Wert bedeutet, dass unter den Familien mit Grundsicherung viele Alleinerziehende sind. Für sie sind verlässliche Betreuung und Entlastung besonders wichtig.',
		sentence: '{gebiet}: {wert} der Bedarfsgemeinschaften mit Kindern waren {zeit} Alleinerziehende mit ihren Kindern.'
	}
]);
