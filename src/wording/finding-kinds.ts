/**
 * What a finding of a code is about, as a heading over all of its kind. The codes are stable; docs/how-to/read-findings.md lists them with
 * their severities, and a test keeps sources, headings and that table together.
 */
export const FINDING_KINDS: Readonly<Record<string, string>> = {
	// The delivery as a whole
	'missing-file': 'Fehlende Dateien',
	'pattern-without-match': 'Muster ohne Datei',
	'outside-folder': 'Dateien außerhalb des Lieferordners',
	'file-too-large': 'Zu große Dateien',
	'nothing-delivered': 'Keine Zahlen',
	'personal-data': 'Angaben zu einzelnen Personen',
	// One file
	'not-text': 'Keine lesbare Textdatei',
	'empty-file': 'Leere Dateien',
	'open-quote': 'Offene Anführungszeichen',
	'ragged-row': 'Zeilen mit zu vielen oder zu wenigen Zellen',
	'too-many-columns': 'Zu viele Spalten',
	'header-not-found': 'Überschriften nicht gefunden',
	'missing-column': 'Fehlende Spalten',
	'duplicate-column': 'Doppelte Spalten',
	'unread-column': 'Spalten, die nicht gelesen werden',
	// Rows
	'unknown-area-code': 'Unbekannte Gebietsschlüssel',
	'lost-leading-zero': 'Verlorene führende Nullen',
	'other-gebietsstand': 'Schlüssel eines anderen Gebietsstands',
	'missing-area-code': 'Zeilen ohne Gebietsschlüssel',
	'total-row': 'Summenzeilen zwischen den Gebieten',
	'duplicate-row': 'Doppelte Zeilen',
	'delivered-twice': 'Doppelt gelieferte Zahlen',
	'unknown-period': 'Unbekannte Zeitangaben',
	'unknown-level': 'Unbekannte Ebenen',
	'unknown-base-figure': 'Unbekannte Grundgrößen',
	'unknown-group-code': 'Unbekannte Gruppen',
	'table-too-large': 'Zu große Tabellen',
	// Numbers
	'text-in-number': 'Text statt einer Zahl',
	'ambiguous-number': 'Tausender oder Nachkommastellen?',
	'mixed-decimal-signs': 'Punkt und Komma durcheinander',
	'negative-count': 'Negative Anzahlen',
	'count-with-decimals': 'Anzahlen mit Nachkommastellen',
	// Sums and relations
	'parts-differ-from-total': 'Teile ergeben nicht das Ganze',
	'sum-row-differs': 'Summenzeile passt nicht zu den Zeilen',
	'sum-row-level': 'Summenzeile für eine Ebene mit mehreren Gebieten',
	'relation-violated': 'Verknüpfung gilt nicht',
	'relation-not-checked': 'Verknüpfung ließ sich nicht prüfen',
	'ratio-differs': 'Gelieferte Quote passt nicht zu den Zahlen',
	'numerator-above-denominator': 'Zähler größer als Nenner',
	'numerator-and-denominator-swapped': 'Zähler und Nenner vertauscht',
	// What looks wrong
	'columns-swapped': 'Spalten, die vertauscht aussehen',
	'column-repeated': 'Zahlen, die schon einmal geliefert wurden',
	'unit-changed': 'Spalten in einer anderen Einheit',
	'column-jump': 'Spalten, die sich als Ganzes stark ändern',
	'implausible-jump': 'Auffällige Sprünge gegenüber der Nachbarzeit',
	'area-equals-sum': 'Gebiete, die so groß sind wie alle anderen zusammen',
	'area-without-data': 'Gebiete ohne Angabe',
	'area-without-data-in-period': 'Gebiete, für die eine Zeit fehlt',
	// Borders
	'not-geojson': 'Unlesbare Grenzen',
	'missing-property': 'Grenzen ohne Schlüssel oder Namen',
	'contradicting-property': 'Widersprüchliche Angaben in den Grenzen',
	'property-too-short': 'Zu kurze Schlüssel in den Grenzen',
	'duplicate-area': 'Doppelte Gebiete',
	'unknown-parent': 'Gebiete ohne Gebiet darüber',
	'cannot-join': 'Gebiete lassen sich nicht zusammenfügen',
	'merged-area': 'Zahlen für einen Teil eines zusammengefassten Gebiets',
	'unknown-member': 'Unbekannte Teile eines zusammengefassten Gebiets',
	'unknown-area': 'Unbekannte Gebiete in der Beschreibung',
	// The description
	'description-not-yaml': 'Unlesbare Beschreibung',
	'description-unknown-key': 'Unbekannte Einträge in der Beschreibung',
	'description-missing-key': 'Fehlende Einträge in der Beschreibung',
	'description-wrong-value': 'Falsche Einträge in der Beschreibung',
	'description-unknown-reference': 'Verweise ins Leere in der Beschreibung',
	'description-duplicate': 'Doppelte Einträge in der Beschreibung',
	'description-reserved-name': 'Vergebene Kürzel'
};
