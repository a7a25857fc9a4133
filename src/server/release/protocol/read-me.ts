/** What became of one base figure in one period. */
export interface ProtocolEntry {
	readonly folder: string;
	readonly title: string;
	readonly period: string;
	readonly tables: readonly string[];
	/** Sums that stand in no table; null where the form does not fit at all, with the reason. */
	readonly unexpressed: number | null;
	readonly why: string;
}

/** `LIESMICH.txt`: what each file is, how to use it, and what it cannot express. */
export function readMe(kommune: string, day: string, entries: readonly ProtocolEntry[], leftOut: readonly string[]): string {
	const list = entries.map((e) => [
		`${e.folder}: ${e.title}, ${e.period}`,
		...e.tables.map((title, i) => `    Tabelle ${i + 1}: ${title}`),
		...(e.unexpressed === null ? [`    keine Tabelle: ${e.why}`] : e.unexpressed > 0 ? [`    in keiner Tabelle: ${e.unexpressed} Summen mit Zellen ohne Zahl oder in Gebieten ohne Summe nach oben`] : [])
	].join('\n'));
	return `${WHAT(kommune, day)}\n\nGRUNDGRÖSSEN\n\n${list.join('\n')}\n${leftOut.length > 0 ? `\nOhne Protokoll (fällt nicht unter die Geheimhaltung oder darf nicht veröffentlicht werden): ${leftOut.join(', ')}\n` : ''}`;
}

const WHAT = (kommune: string, day: string): string => `VERTRAULICH: Geheimhaltungsprotokoll für die Statistikstelle

${kommune}, Stand des Eingangsbuchs am ${day}: was eine Freigabe jetzt verbergen würde, und warum.
Alle Dateien enthalten die wahren Zahlen. Sie gehören nur in die abgeschottete Statistikstelle; bitte nach der Prüfung löschen.

DATEIEN (in einem Ordner je Grundgröße und Zeit)

VERTRAULICH-begruendung.csv
    Jede Zelle mit Wert und Grund. Semikolon, UTF-8; öffnet sich in Excel.

VERTRAULICH-tabelle-N.tab, .rda, -….hrc
    Dieselben Zahlen als Tabelle für τ-ARGUS (File, Open Table): die .tab-Datei mit ihren Metadaten (.rda) und Hierarchien (.hrc).
    Zeichen: U = verborgen, S = gezeigt, P = die Gesamtsumme, die immer gezeigt wird.
    Schutzbereiche: Bei kleinen Zahlen muss ein Angreifer alles von 0 bis zur Mindestzahl für möglich halten. Zellen, die nur andere
    schützen, haben fast keinen eigenen (0.00001).
    Zum Prüfen: Sperrung rechnen lassen. Verbirgt τ-ARGUS keine weitere Zelle, reicht das Muster.

VERTRAULICH-tabelle-N.R und -zellen.csv
    Dasselbe für das R-Paket sdcTable. Das Skript greift unser Muster an, listet, was zu eng wäre, und schützt die Tabelle zum Vergleich
    noch einmal allein. Zeichen: u = selbst geheim, x = schützt andere, s = gezeigt, z = bleibt immer gezeigt.

WAS SICH SO NICHT AUSDRÜCKEN LÄSST

- Beide Programme kennen nur Tabellen, deren Summen Bäume bilden. Überschneiden sich Gruppen (zum Beispiel unter 15 und unter 18 Jahre),
  gibt es mehrere Tabellen. Jede ist für sich richtig; zusammen wissen sie mehr, als jedes Programm einzeln sieht.
- Zellen ohne Zahl (nicht erhoben, vom Lieferanten geheim gehalten) und alles, was nur unter ihnen hängt, fehlen in den Tabellen.
- Zusammenhänge zwischen Grundgrößen, Anteile mit ihrer Rundung, Restzahlen („alle bis auf zwei“), frühere Datenstände und anderswo
  veröffentlichte Zahlen stehen nicht darin. KECK prüft sie: npm run keck -- audit
- Eine Zelle kann wegen eines solchen Zusammenhangs verborgen sein. Dann verbirgt KECK mehr, als die Tabelle allein verlangt.
- Angelieferte Anteile und Mittelwerte haben keine Summen: Sie stehen nur in der Begründung.`;
