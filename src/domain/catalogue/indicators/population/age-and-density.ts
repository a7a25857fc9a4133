import { inTheme } from '../../catalogue-indicator.ts';

/** The age of all, and the ground they live on. */
export const ageAndDensity = inTheme('bevoelkerung', [
	{
		id: 'durchschnittsalter', title: 'Durchschnittsalter', kind: 'supplied', numerator: 'durchschnittsalter', unit: 'Jahre', decimals: 1,
		definition: 'Durchschnittliches Alter der Personen mit Hauptwohnung, fertig berechnet geliefert.',
		reading: 'Ein hoher Wert bedeutet, dass die Menschen in einem Gebiet im Mittel älter sind. Dahinter können sehr verschiedene Altersmischungen stehen.',
		sentence: '{gebiet}: Die Menschen waren {zeit} im Durchschnitt {wert} alt.'
	},
	{
		id: 'einwohnerdichte', title: 'Einwohnerdichte', kind: 'ratio', numerator: 'einwohner', denominator: 'flaeche', unit: 'Personen je km²', decimals: 0,
		definition: 'Einwohnerinnen und Einwohner je Quadratkilometer Bodenfläche.',
		reading: 'Ein hoher Wert bedeutet, dass viele Menschen auf engem Raum wohnen. Große Wälder, Felder und Seen drücken den Wert, auch wenn die bebauten Straßen dicht bewohnt sind.',
		sentence: '{gebiet}: {wert} lebten {zeit} hier.'
	}
]);
