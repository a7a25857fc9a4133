import type { GlossaryTerm } from '../term.ts';

/** Places and times. */
export const PLACE_TERMS: readonly GlossaryTerm[] = [
	{ id: 'kommune', name: 'Kommune', short: 'Eine Stadt, eine Gemeinde oder ein Kreis mit eigener Verwaltung.', example: 'Eine Großstadt; ein Landkreis mit seinen Gemeinden.', also: ['Stadt', 'Gemeinde', 'Landkreis', 'Kreis'] },
	{ id: 'quartier', name: 'Quartier', short: 'Das Wohnviertel, in dem Menschen ihren Alltag haben. Je nach Stadt heißt es Ortsteil, Stadtteil, Viertel oder Planungsraum.', example: 'Rund um Schule, Laden und Haltestelle.', also: ['Viertel', 'Kiez', 'Stadtviertel', 'Wohnviertel', 'Nachbarschaft', 'Sozialraum', 'Veedel'] },
	{ id: 'ebene', name: 'Ebene', short: 'Wie fein eine Kommune aufgeteilt ist, vom Ganzen bis zum kleinsten Gebiet.', example: 'Stadt, Stadtbezirk, Ortsteil.', also: ['räumliche Ebene', 'Gliederung', 'kleinräumig'] },
	{ id: 'stadtbezirk', name: 'Stadtbezirk', short: 'Ein großer Teil einer Stadt, oft mit eigener Vertretung der Bürgerinnen und Bürger.', example: 'Ein Stadtbezirk umfasst mehrere Ortsteile.', also: ['Bezirk'] },
	{ id: 'gebietsstand', name: 'Gebietsstand', short: 'Die Grenzen, die an einem Tag galten. Ändern sich Grenzen, sind alte und neue Zahlen nicht ohne Weiteres vergleichbar.', example: 'Grenzen seit 2021.', also: ['Grenzen', 'Gebietsreform', 'Eingemeindung'] },
	{ id: 'zusammengefasst', name: 'zusammengefasstes Gebiet', short: 'Mehrere Gebiete, die gemeinsam gezählt werden, weil eines allein zu klein wäre. Es gibt nur einen gemeinsamen Wert.', example: 'Zwei Stadtteile im Hafen, in denen kaum jemand wohnt.', also: ['zusammengelegt', 'gemeinsam gezählt'] },
	{ id: 'ohne-zuordnung', name: 'ohne Zuordnung', short: 'Menschen, die gezählt wurden, deren Gebiet aber nicht bekannt ist. Sie gehören zur Summe und stehen auf keiner Karte.', example: '35 Personen ohne festen Wohnsitz.', also: ['unbekannt', 'nicht zuordenbar', 'Rest'] },
	{ id: 'stichtag', name: 'Stichtag', short: 'Der Tag, für den gezählt wurde. Was danach geschah, ist nicht enthalten.', example: '31. Dezember.', also: ['Zeitpunkt', 'Datum'] },
	{ id: 'hauptwohnung', name: 'Hauptwohnung', short: 'Die Wohnung, in der jemand vorwiegend lebt. In der Regel zählen Menschen dort, wo ihre Hauptwohnung gemeldet ist.', example: 'Eine Studentin zählt am Studienort, wenn sie dort mit Hauptwohnung gemeldet ist.', also: ['gemeldet', 'Melderegister', 'Wohnsitz', 'Nebenwohnung'] },
	{ id: 'rangfolge', name: 'Rangfolge', short: 'Die Gebiete nach der Höhe ihres Werts geordnet. Gebiete mit sehr wenigen Menschen stehen nicht darin, weil ihr Wert vom Zufall abhinge.', example: 'Platz 3 von 63 sagt nichts darüber, wie groß der Abstand ist.', also: ['Rang', 'Platz', 'Ranking', 'Liste'] },
	{ id: 'klasse', name: 'Klasse', short: 'Werte, die auf der Karte dieselbe Farbe haben. Die Legende nennt die Grenzen und wie viele Gebiete darin liegen.', example: '10,1 bis 15,0 %: 14 Ortsteile.', also: ['Klassen', 'Einteilung', 'Farbe', 'Legende'] }
];
