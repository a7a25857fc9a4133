import { inTheme } from '../../catalogue-indicator.ts';

/** How green an area is. */
export const greenShare = inTheme('lebensumfeld', [
	{
		id: 'gruenanteil', title: 'Anteil von Wald und Erholungsfläche', kind: 'share', numerator: 'flaeche[nutzung=wald] + flaeche[nutzung=erholung]', denominator: 'flaeche', direction: 'less-need',
		definition: 'Wald- und Erholungsfläche je 100 Hektar Bodenfläche.',
		reading: 'Ein hoher Wert bedeutet, dass viel Wald, Parks, Gärten und Sportflächen im Gebiet liegen. Ob sie allen offenstehen, sagt er nicht.',
		sentence: '{gebiet}: {wert} der Fläche waren {zeit} Wald oder Erholungsfläche.'
	}
]);
