import { toHtml } from './html-text.ts';

/** The page behind every link that leads out of the exported files. @param head the stylesheet links of a drawn page of the same folder */
export function notePage(name: string, stand: string, statesPerIndicator: number, head: string): string {
	return `<!doctype html>
<html lang="de">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Nicht enthalten · ${toHtml(name)} · KECK</title>
${head}
</head>
<body>
<main class="wrap" id="inhalt">
<h1>Das ist in dieser Ausgabe nicht enthalten</h1>
<p>Sie lesen eine Ausgabe des Sozialatlas ${toHtml(name)} als feste Dateien, Datenstand ${toHtml(stand)}. Sie kommt ohne Server aus, darum fehlt einiges:</p>
<ul>
<li>andere Datenstände als dieser und andere Kommunen,</li>
<li>Verbindungen mehrerer Gruppen, Gruppen zusammen mit einem anderen Zeitraum oder einer anderen Ebene und andere Sortierungen,</li>
<li>bei Indikatoren mit sehr vielen Zeiträumen, Ebenen und Gruppen alles über ${statesPerIndicator} Ansichten hinaus,</li>
<li>die Suche und die Erklärung einzelner Zahlen,</li>
<li>zwei Indikatoren nebeneinander,</li>
<li>Bilder als PNG und SVG, die Seiten zum Weitergeben und Einbetten, Nachrichten und Bestellungen,</li>
<li>Abfragen der Schnittstelle mit Parametern; die ganzen Tabellen liegen als Dateien im Ordner api.</li>
</ul>
<p><a href="index.html">Zur Startseite dieser Ausgabe</a></p>
</main>
</body>
</html>
`;
}
