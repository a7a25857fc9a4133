import { baseFigure } from '../catalogue-base-figure.ts';

/** Land, buildings and places are no people. */
const land = { secrecy: 'none', unit: 'Hektar', measured: true, source: 'Liegenschaftskataster (ALKIS)', referenceDate: '31. Dezember' } as const;
const housing = { secrecy: 'none', unit: 'Wohnungen', source: 'Bauamt, Fortschreibung des Wohnungsbestands', referenceDate: '31. Dezember' } as const;
const green = { ...land, source: 'Grünflächenamt' };
/** Addresses laid over a map, people counted. */
const located = { unit: 'Personen', referenceDate: '31. Dezember' };

export const surroundings = [
	baseFigure({ ...land, id: 'flaeche', title: 'Bodenfläche', classifications: ['nutzung'] }),
	baseFigure({ ...green, id: 'gruenflaeche', title: 'Öffentliche Grünfläche' }),
	baseFigure({ ...green, id: 'spielplatzflaeche', title: 'Fläche der öffentlichen Spielplätze', unit: 'm²' }),
	baseFigure({ ...green, id: 'spielplaetze', title: 'Öffentliche Spielplätze', unit: 'Spielplätze', measured: false }),
	baseFigure({ ...located, id: 'laermbelastete', title: 'Menschen, an deren Wohnung der Straßenlärm über dem Schwellenwert der Lärmkartierung liegt', source: 'Umweltamt, Lärmkartierung' }),
	baseFigure({ ...located, id: 'haltestellennahe', title: 'Menschen mit einer Haltestelle im Umkreis von 300 Metern', source: 'Nahverkehrsplanung' }),
	baseFigure({ ...located, id: 'pkw', title: 'Private Personenkraftwagen', unit: 'Pkw', secrecy: 'none', source: 'Kraftfahrt-Bundesamt' }),
	baseFigure({ ...housing, id: 'wohnungen', title: 'Wohnungen', classifications: ['gebaeudeart'] }),
	baseFigure({ ...housing, id: 'wohnflaeche', title: 'Wohnfläche', unit: '1.000 m²', measured: true }),
	baseFigure({ ...housing, id: 'sozialwohnungen', title: 'Sozialwohnungen' }),
	baseFigure({ ...housing, id: 'leerstand', title: 'Leer stehende Wohnungen' })
];
