import { inTheme } from '../../catalogue-indicator.ts';
import { DEFINED_BY } from '../defined-by.ts';

const families = 'haushalte[haushaltstyp=mit-kindern]';

/** Households with a child under 18. */
export const householdsWithChildren = inTheme('familien', [
	{
		id: 'haushalte-mit-kindern', title: 'Anteil der Haushalte mit Kindern', kind: 'share', numerator: families, denominator: 'haushalte', concerns: 'familien', definedBy: DEFINED_BY.muenster,
		definition: 'Haushalte mit mindestens einem Kind unter 18 Jahren je 100 Haushalte.',
		reading: 'Ein hoher Wert bedeutet, dass ein Gebiet stark von Familien geprägt ist.',
		sentence: '{gebiet}: In {wert} der Haushalte lebte {zeit} mindestens ein Kind unter 18 Jahren.'
	},
	{
		id: 'kinderreiche', title: 'Anteil der kinderreichen Haushalte an den Haushalten mit Kindern', kind: 'share', numerator: 'haushalte[haushaltstyp=kind-3]', denominator: families, concerns: 'familien',
		definition: 'Haushalte mit drei und mehr Kindern unter 18 Jahren je 100 Haushalte mit Kindern.',
		reading: 'Ein hoher Wert bedeutet, dass viele Familien mit drei oder mehr Kindern in einem Gebiet wohnen. Sie brauchen große Wohnungen und finden sie oft nur an wenigen Orten.',
		sentence: '{gebiet}: In {wert} der Haushalte mit Kindern lebten {zeit} drei oder mehr Kinder.'
	}
]);
