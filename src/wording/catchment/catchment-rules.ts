/** What a reader must know of areas taken together. */

export const NOTHING_CHOSEN = (plural: string): string => `Wählen Sie ${plural} aus, auf der Karte oder in der Liste. KECK rechnet die ausgewiesenen Zahlen dieser Gebiete zusammen. Ihre Auswahl steht nur in der Adresse dieser Seite: Sie können sie weitergeben, gespeichert wird nichts.`;

/** What the sums rest on, and what they are not. */
export const CATCHMENT_RULE = 'Zusammengerechnet werden die ausgewiesenen Anzahlen über und unter dem Bruchstrich, dann erst die Quote; nie Mittelwerte von Quoten. Wo ein Gebiet nicht ausgewiesen ist, fehlt es auf beiden Seiten: Der Wert gilt dann nur für die übrigen Gebiete, geschätzt wird nichts. Alles hier lässt sich mit den veröffentlichten Tabellen nachrechnen.';
export const SUPPLIED_RULE = 'Fertig gelieferte Quoten und Mittelwerte lassen sich nicht zusammenrechnen, weil ihre Anzahlen fehlen:';
export const NOT_ADDITIVE_RULE = 'Nicht zusammengerechnet, weil nicht erklärt ist, dass sich diese Anzahlen über Gebiete summieren lassen:';
