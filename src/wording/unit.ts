/** Unit words that change when the number is „1“. Units that are not here stay as the office wrote them. */
const SINGULAR: Readonly<Record<string, string>> = {
	Personen: 'Person', Menschen: 'Mensch', Kinder: 'Kind', Jugendliche: 'Jugendlicher', Frauen: 'Frau', Männer: 'Mann', Mädchen: 'Mädchen', Jungen: 'Junge',
	Haushalte: 'Haushalt', Familien: 'Familie', Bedarfsgemeinschaften: 'Bedarfsgemeinschaft', Fälle: 'Fall', Plätze: 'Platz', Wohnungen: 'Wohnung',
	Gebäude: 'Gebäude', Wohngebäude: 'Wohngebäude', Straftaten: 'Straftat', Ärzte: 'Arzt', Geburten: 'Geburt', Jahre: 'Jahr', Tage: 'Tag', Minuten: 'Minute',
	Spielplätze: 'Spielplatz', Einrichtungen: 'Einrichtung', Einwohner: 'Einwohner', Euro: 'Euro', Prozentpunkte: 'Prozentpunkt'
};

/** The unit as it stands after this number: „Person“ after „1“, else unchanged. */
export function unitFor(number: string, unit: string): string {
	return number === '1' ? (SINGULAR[unit] ?? unit) : unit;
}

/** True for units that read as plain words after a difference: „3 Jahre mehr“, but not „3 je 1.000 Einwohner mehr“. */
export function isPlainWord(unit: string): boolean {
	return /^\p{Lu}[\p{L}-]*$/u.test(unit);
}
