import { inTheme } from '../catalogue-indicator.ts';

const notAllowed = 'Ein niedriger Wert bedeutet, dass viele Wahlberechtigte nicht mitbestimmen. Wer nicht wahlberechtigt ist, zählt hier nicht mit.';

/** Taking part in decisions. */
export const participation = inTheme('teilhabe', [
	{
		id: 'wahlbeteiligung', title: 'Wahlbeteiligung bei Bundestagswahlen', kind: 'share', numerator: 'waehlende', denominator: 'wahlberechtigte', direction: 'less-need',
		definition: 'Wählerinnen und Wähler je 100 Wahlberechtigte, Briefwahl eingerechnet.', reading: notAllowed,
		sentence: '{gebiet}: {wert} der Wahlberechtigten gaben bei der Bundestagswahl {zeit} ihre Stimme ab.'
	},
	{
		id: 'wahlbeteiligung-kommunal', title: 'Wahlbeteiligung bei Kommunalwahlen', kind: 'share', numerator: 'waehlende-kommunal', denominator: 'wahlberechtigte-kommunal', direction: 'less-need',
		definition: 'Wählerinnen und Wähler je 100 Wahlberechtigte, Briefwahl eingerechnet. Bei Kommunalwahlen dürfen auch Menschen aus anderen EU-Ländern wählen, in den meisten Ländern ab 16 Jahren.', reading: notAllowed,
		sentence: '{gebiet}: {wert} der Wahlberechtigten gaben bei der Kommunalwahl {zeit} ihre Stimme ab.'
	},
	{
		id: 'briefwahl', title: 'Anteil der Briefwahl bei Bundestagswahlen', kind: 'share', numerator: 'briefwahl', denominator: 'waehlende',
		definition: 'Briefwählerinnen und Briefwähler je 100 Wählerinnen und Wähler.',
		reading: 'Der Wert zeigt, wie gewählt wurde, nicht wie viele gewählt haben. Viele stimmen per Brief ab, weil der Weg zum Wahllokal weit ist oder die Zeit fehlt.',
		sentence: '{gebiet}: {wert} der Wählerinnen und Wähler stimmten bei der Bundestagswahl {zeit} per Brief ab.'
	}
]);
