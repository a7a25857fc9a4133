import { inTheme } from '../../catalogue-indicator.ts';
import { DEFINED_BY } from '../defined-by.ts';

/** Who lives alone, and how many live together. */
export const livingAlone = inTheme('familien', [
	{
		id: 'einpersonenhaushalte', title: 'Anteil der Einpersonenhaushalte', kind: 'share', numerator: 'haushalte[haushaltstyp=einperson]', denominator: 'haushalte', definedBy: DEFINED_BY.muenster,
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
		id: 'haushaltsgroesse', title: 'Durchschnittliche Haushaltsgröße', kind: 'mean', numerator: 'personen-in-haushalten', denominator: 'haushalte', unit: 'Personen', definedBy: DEFINED_BY.muenster,
		definition: 'Personen in Haushalten je Haushalt, ohne Unterkünfte und Heime.',
		reading: 'Ein hoher Wert bedeutet, dass eher Familien, ein niedriger, dass eher Alleinlebende und Paare in einem Gebiet wohnen.',
		sentence: '{gebiet}: In einem Haushalt lebten {zeit} im Durchschnitt {wert}.'
	}
]);
