import { inTheme } from '../catalogue-indicator.ts';

/** How people can get around from their home. */
export const mobility = inTheme('mobilitaet', [
	{
		id: 'pkw-dichte', title: 'Private Pkw je 1.000 Erwachsene', kind: 'rate', numerator: 'pkw', denominator: 'einwohner[alter=18plus]', decimals: 0, unit: 'Pkw je 1.000',
		definition: 'Auf Privatpersonen zugelassene Personenkraftwagen je 1.000 Personen ab 18 Jahren.',
		reading: 'Ein niedriger Wert kann heißen, dass Menschen kein Auto brauchen oder dass sie sich keines leisten können. Firmenwagen zählen nicht mit.',
		sentence: '{gebiet}: {wert} Erwachsene waren {zeit} zugelassen.'
	},
	{
		id: 'verkehrsflaeche', title: 'Anteil der Verkehrsfläche', kind: 'share', numerator: 'flaeche[nutzung=verkehr]', denominator: 'flaeche',
		definition: 'Straßen, Wege, Plätze und Gleise je 100 Hektar Bodenfläche.',
		reading: 'Ein hoher Wert bedeutet, dass viel Boden dem Verkehr dient; auch Wege und Plätze gehören dazu.',
		sentence: '{gebiet}: {wert} der Fläche dienten {zeit} dem Verkehr.'
	},
	{
		id: 'haltestellen', title: 'Menschen mit einer Haltestelle in der Nähe', kind: 'share', numerator: 'haltestellennahe', denominator: 'einwohner', direction: 'less-need',
		definition: 'Personen mit einer Haltestelle von Bus oder Bahn im Umkreis von 300 Metern um ihre Wohnung je 100 Einwohnerinnen und Einwohner.',
		reading: 'Der Wert sagt, ob es eine Haltestelle gibt, nicht wie oft dort etwas fährt. Der Weg kann länger sein als die Luftlinie.',
		sentence: '{gebiet}: {wert} der Menschen hatten {zeit} eine Haltestelle im Umkreis von 300 Metern.'
	}
]);
