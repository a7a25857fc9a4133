import { baseFigure } from '../catalogue-base-figure.ts';

const children = { unit: 'Kinder', source: 'Kita-Fachverfahren des Jugendamts', referenceDate: '1. März', legalBasis: '§§ 98 ff. SGB VIII' };
const schools = { unit: 'Kinder', source: 'Schulamt, Schulstatistik', referenceDate: 'Schuljahr', legalBasis: 'Schulgesetz des Landes' };

export const education = [
	baseFigure({ ...children, id: 'kita-plaetze', title: 'Genehmigte Plätze in Kindertageseinrichtungen', unit: 'Plätze', secrecy: 'none', classifications: ['alter'], source: 'Kitabedarfsplanung, Betriebserlaubnisse nach Standort', referenceDate: '31. Dezember', legalBasis: '§ 80 SGB VIII' }),
	baseFigure({ ...children, id: 'kita-kinder', title: 'Betreute Kinder nach Wohnort', classifications: ['alter', 'geschlecht'] }),
	baseFigure({ ...children, id: 'kita-familiensprache', title: 'Betreute Kinder, in deren Familie vorrangig nicht Deutsch gesprochen wird', classifications: ['alter'] }),
	baseFigure({ ...schools, id: 'einschulungen', title: 'Kinder, die zur Einschulung anstanden' }),
	baseFigure({ ...schools, id: 'zurueckstellungen', title: 'Kinder, die von der Einschulung zurückgestellt wurden' }),
	baseFigure({ ...schools, id: 'grundschulkinder', title: 'Grundschulkinder nach Wohnort' }),
	baseFigure({ ...schools, id: 'grundschulkinder-ganztag', title: 'Grundschulkinder im Ganztag' }),
	baseFigure({ ...schools, id: 'uebergaenge', title: 'Übergänge aus der vierten Klasse nach Wohnort', classifications: ['schulform'] }),
	baseFigure({ ...schools, id: 'schueler', title: 'Schülerinnen und Schüler nach Wohnort', unit: 'Personen' }),
	baseFigure({ ...schools, id: 'schueler-foerderbedarf', title: 'Schülerinnen und Schüler mit sonderpädagogischem Förderbedarf', unit: 'Personen' }),
	baseFigure({ ...schools, id: 'schueler-sek1', title: 'Schülerinnen und Schüler der Sekundarstufe I nach Wohnort', unit: 'Personen', classifications: ['schulform'] }),
	baseFigure({ ...schools, id: 'schulabgaenge', title: 'Schulabgängerinnen und Schulabgänger nach Wohnort', unit: 'Personen', kind: 'flow', classifications: ['schulabschluss', 'geschlecht'] })
];
