import { baseFigure } from '../catalogue-base-figure.ts';

const agency = { unit: 'Personen', referenceDate: '31. Dezember', legalBasis: 'Vereinbarung mit der Bundesagentur für Arbeit über die kleinräumige Auswertung' };

export const work = [
	baseFigure({ ...agency, id: 'arbeitslose', title: 'Arbeitslose', classifications: ['alter', 'geschlecht', 'staatsangehoerigkeit', 'rechtskreis'], source: 'Bundesagentur für Arbeit, Arbeitslosenstatistik' }),
	baseFigure({ ...agency, id: 'langzeitarbeitslose', title: 'Langzeitarbeitslose (ein Jahr und länger)', classifications: ['geschlecht'], source: 'Bundesagentur für Arbeit, Arbeitslosenstatistik' }),
	baseFigure({ ...agency, id: 'beschaeftigte', title: 'Sozialversicherungspflichtig Beschäftigte nach Wohnort', classifications: ['geschlecht', 'staatsangehoerigkeit'], source: 'Bundesagentur für Arbeit, Beschäftigungsstatistik' })
];
