import { inTheme } from '../catalogue-indicator.ts';

const families = 'haushalte[haushaltstyp=mit-kindern]';
const muenster = 'in der Haushaltestatistik der Stadt Münster';

/** Who lives together. Children are those under 18. */
export const householdIndicators = inTheme('familien', [
	{
		id: 'haushalte-mit-kindern', title: 'Anteil der Haushalte mit Kindern', kind: 'share', numerator: families, denominator: 'haushalte', concerns: 'familien', definedBy: muenster,
		definition: 'Haushalte mit mindestens einem Kind unter 18 Jahren je 100 Haushalte.',
		reading: 'Ein hoher Wert bedeutet, dass ein Gebiet stark von Familien geprägt ist.',
		sentence: '{gebiet}: In {wert} der Haushalte lebte {zeit} mindestens ein Kind unter 18 Jahren.'
	},
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
	},
	{
		id: 'kinderreiche', title: 'Anteil der kinderreichen Haushalte an den Haushalten mit Kindern', kind: 'share', numerator: 'haushalte[haushaltstyp=kind-3]', denominator: families, concerns: 'familien',
		definition: 'Haushalte mit drei und mehr Kindern unter 18 Jahren je 100 Haushalte mit Kindern.',
		reading: 'Ein hoher Wert bedeutet, dass viele Familien mit drei oder mehr Kindern in einem Gebiet wohnen. Sie brauchen große Wohnungen und finden sie oft nur an wenigen Orten.',
		sentence: '{gebiet}: In {wert} der Haushalte mit Kindern lebten {zeit} drei oder mehr Kinder.'
	},
	{
		id: 'einpersonenhaushalte', title: 'Anteil der Einpersonenhaushalte', kind: 'share', numerator: 'haushalte[haushaltstyp=einperson]', denominator: 'haushalte', definedBy: muenster,
		definition: 'Haushalte mit einer Person je 100 Haushalte.',
		reading: 'Ein hoher Wert bedeutet, dass viele Menschen allein wohnen. Das sind junge Menschen in der Ausbildung ebenso wie ältere nach dem Tod des Partners oder der Partnerin.',
		sentence: '{gebiet}: In {wert} der Haushalte lebte {zeit} eine Person allein.'
	},
	{
		id: 'alleinlebende-aeltere', title: 'Anteil der Alleinlebenden unter den Menschen ab 65 Jahren', kind: 'share', numerator: 'alleinlebende[alter=65plus]', denominator: 'einwohner[alter=65plus]', groups: ['geschlecht'], concerns: 'aeltere', direction: 'more-need',
		definition: 'Personen ab 65 Jahren, die allein in einem Haushalt leben, je 100 Personen ab 65 Jahren.',
		reading: 'Allein leben heißt nicht einsam sein. Ein hoher Wert zeigt, wo Treffpunkte, Nachbarschaft und Hilfe im Alltag besonders gebraucht werden.',
		sentence: '{gebiet}: {wert} der Menschen ab 65 Jahren lebten {zeit} allein.'
	},
	{
		id: 'haushaltsgroesse', title: 'Durchschnittliche Haushaltsgröße', kind: 'mean', numerator: 'personen-in-haushalten', denominator: 'haushalte', unit: 'Personen', definedBy: muenster,
		definition: 'Personen in Haushalten je Haushalt, ohne Unterkünfte und Heime.',
		reading: 'Ein hoher Wert bedeutet, dass eher Familien, ein niedriger, dass eher Alleinlebende und Paare in einem Gebiet wohnen.',
		sentence: '{gebiet}: In einem Haushalt lebten {zeit} im Durchschnitt {wert}.'
	}
]);
