import { inTheme } from '../../catalogue-indicator.ts';

/** With what young people leave school. */
export const leavingSchool = inTheme('bildung', [
	{
		id: 'abgaenge-ohne-abschluss', title: 'Schulabgänge ohne Hauptschulabschluss', kind: 'share', numerator: 'schulabgaenge[schulabschluss=ohne]', denominator: 'schulabgaenge', groups: ['geschlecht'], concerns: 'jugendliche', direction: 'more-need',
		definition: 'Jugendliche, die die Schule ohne Hauptschulabschluss verlassen, je 100 Schulabgängerinnen und Schulabgänger.',
		reading: 'Viele holen den Abschluss später nach. Auch Jugendliche aus Förderschulen mit eigenem Abschluss zählen mit. Wegen der kleinen Zahlen schwankt der Wert von Jahr zu Jahr.',
		sentence: '{gebiet}: {wert} der Schulabgängerinnen und Schulabgänger hatten {zeit} keinen Hauptschulabschluss.'
	},
	{
		id: 'abitur', title: 'Schulabgänge mit Fachhochschulreife oder Abitur', kind: 'share', numerator: 'schulabgaenge[schulabschluss=abitur]', denominator: 'schulabgaenge', groups: ['geschlecht'], concerns: 'jugendliche', direction: 'less-need',
		definition: 'Jugendliche, die die Schule mit Fachhochschulreife oder Abitur verlassen, je 100 Schulabgängerinnen und Schulabgänger.',
		reading: 'Ein hoher Wert bedeutet, dass vielen Jugendlichen ein Studium offensteht. Gute Wege in den Beruf gibt es auch ohne Abitur.',
		sentence: '{gebiet}: {wert} der Schulabgängerinnen und Schulabgänger hatten {zeit} die Fachhochschulreife oder das Abitur.'
	}
]);
