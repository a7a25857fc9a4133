/** How classes can be made, in a reader's words; the names of methods stand under „Für Statistikfachleute“. Keys as addresses spell them. */
export const CLASS_NAMES = {
	'gleich-viele': 'gleich viele Gebiete je Farbe',
	'gleich-breit': 'gleich breite Abschnitte',
	natuerlich: 'Grenzen in den Lücken',
	rund: 'runde Grenzen',
	abweichung: 'Abweichung von der Kommune',
	eigene: 'eigene Grenzen'
} as const;

export const MAP_NAMES = { eine: 'eine Karte', jahre: 'alle Jahre nebeneinander', gruppen: 'alle Gruppen nebeneinander' } as const;
