import { baseFigure } from '../catalogue-base-figure.ts';

const agency = {
	source: 'Bundesagentur für Arbeit, Statistik der Grundsicherung für Arbeitsuchende', referenceDate: 'Dezember, Daten nach einer Wartezeit von drei Monaten',
	legalBasis: '§ 53 SGB II; Vereinbarung über die kleinräumige Auswertung'
};
const socialOffice = { source: 'Sozialamt, Fachverfahren', referenceDate: '31. Dezember' };

export const benefits = [
	baseFigure({ ...agency, id: 'sgb2', title: 'Personen in Bedarfsgemeinschaften (SGB II)', unit: 'Personen', classifications: ['alter', 'geschlecht', 'staatsangehoerigkeit'] }),
	baseFigure({ ...agency, id: 'bedarfsgemeinschaften', title: 'Bedarfsgemeinschaften (SGB II)', unit: 'Bedarfsgemeinschaften', classifications: ['bg-typ'] }),
	baseFigure({ ...socialOffice, id: 'grundsicherung-alter', title: 'Menschen mit Grundsicherung im Alter (SGB XII)', unit: 'Personen', classifications: ['geschlecht'] }),
	baseFigure({ ...socialOffice, id: 'mindestsicherung', title: 'Menschen mit Leistungen der Mindestsicherung (SGB II, SGB XII, Asylbewerberleistungsgesetz)', unit: 'Personen', classifications: ['alter', 'geschlecht'], source: 'Bundesagentur für Arbeit und Sozialamt' }),
	baseFigure({ ...socialOffice, id: 'transferbezug-nicht-arbeitslos', title: 'Nicht arbeitslose Menschen mit Leistungen nach SGB II und SGB XII', unit: 'Personen', source: 'Bundesagentur für Arbeit und Sozialamt' }),
	baseFigure({ ...socialOffice, id: 'asylbewerberleistungen', title: 'Menschen mit Leistungen nach dem Asylbewerberleistungsgesetz', unit: 'Personen', classifications: ['alter', 'geschlecht'] }),
	baseFigure({ ...socialOffice, id: 'wohngeld', title: 'Haushalte mit Wohngeld', unit: 'Haushalte', source: 'Wohngeldstelle, Fachverfahren' }),
	baseFigure({ ...socialOffice, id: 'but-berechtigte', title: 'Kinder und Jugendliche mit Anspruch auf Leistungen für Bildung und Teilhabe', unit: 'Kinder' }),
	baseFigure({ ...socialOffice, id: 'but-empfangende', title: 'Kinder und Jugendliche, die Leistungen für Bildung und Teilhabe bekommen', unit: 'Kinder' })
];
