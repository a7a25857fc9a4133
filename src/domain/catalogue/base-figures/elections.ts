import { baseFigure } from '../catalogue-base-figure.ts';

const federal = { unit: 'Personen', source: 'Wahlamt', referenceDate: 'Wahltag', legalBasis: 'Bundeswahlgesetz' };
const local = { ...federal, legalBasis: 'Kommunalwahlgesetz des Landes' };

export const elections = [
	baseFigure({ ...federal, id: 'wahlberechtigte', title: 'Wahlberechtigte bei Bundestagswahlen' }),
	baseFigure({ ...federal, id: 'waehlende', title: 'Wählerinnen und Wähler bei Bundestagswahlen', kind: 'flow', source: 'Wahlamt, Urnen- und Briefwahl' }),
	baseFigure({ ...federal, id: 'urnenwahl', title: 'Wählerinnen und Wähler im Wahllokal', kind: 'flow' }),
	baseFigure({ ...federal, id: 'briefwahl', title: 'Briefwählerinnen und Briefwähler', kind: 'flow' }),
	baseFigure({ ...local, id: 'wahlberechtigte-kommunal', title: 'Wahlberechtigte bei Kommunalwahlen' }),
	baseFigure({ ...local, id: 'waehlende-kommunal', title: 'Wählerinnen und Wähler bei Kommunalwahlen', kind: 'flow' })
];
