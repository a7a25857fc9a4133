import { inTheme } from '../../catalogue-indicator.ts';

const families = 'haushalte[haushaltstyp=mit-kindern]';

/** Single parents, of all families and of all households: two numbers that are often mixed up. */
export const singleParents = inTheme('familien', [
	{
		id: 'alleinerziehende', title: 'Anteil der Alleinerziehenden an den Haushalten mit Kindern', kind: 'share', numerator: 'haushalte[haushaltstyp=alleinerziehend]', denominator: families, concerns: 'familien', direction: 'more-need',
		definition: 'Haushalte mit einem Erwachsenen und mindestens einem Kind unter 18 Jahren je 100 Haushalte mit Kindern.',
		reading: 'Alleinerziehende tragen die Sorge für Kinder, Beruf und Haushalt allein. Wo ihr Anteil hoch ist, sind verlässliche Betreuung und Entlastung besonders wichtig.',
		sentence: '{gebiet}: {wert} der Haushalte mit Kindern waren {zeit} Haushalte von Alleinerziehenden.'
	},
	{
		id: 'alleinerziehende-an-haushalten', title: 'Anteil der Alleinerziehenden an allen Haushalten', kind: 'share', numerator: 'haushalte[haushaltstyp=alleinerziehend]', denominator: 'haushalte', concerns: 'familien',
		definition: 'Haushalte mit einem Erwachsenen und mindestens einem Kind unter 18 Jahren je 100 Haushalte.',
		reading: 'Der Wert ist auch dort niedrig, wo überhaupt wenige Familien wohnen. Mit dem Anteil an den Haushalten mit Kindern lässt er sich nicht vergleichen.',
		sentence: '{gebiet}: {wert} aller Haushalte waren {zeit} Haushalte von Alleinerziehenden.'
	}
]);
