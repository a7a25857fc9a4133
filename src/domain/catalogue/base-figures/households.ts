import { baseFigure } from '../catalogue-base-figure.ts';

const generated = { source: 'Haushaltegenerierung aus dem Melderegister, ohne Unterkünfte und Heime', referenceDate: '31. Dezember', legalBasis: 'Statistiksatzung der Kommune' };

export const households = [
	baseFigure({ ...generated, id: 'haushalte', title: 'Haushalte', unit: 'Haushalte', classifications: ['haushaltstyp'] }),
	baseFigure({ ...generated, id: 'personen-in-haushalten', title: 'Personen in Haushalten', unit: 'Personen' }),
	baseFigure({ ...generated, id: 'alleinlebende', title: 'Menschen, die allein in einem Haushalt leben', unit: 'Personen', classifications: ['alter', 'geschlecht'] })
];
