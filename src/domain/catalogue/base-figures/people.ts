import { baseFigure } from '../catalogue-base-figure.ts';

const register = { source: 'Melderegister, Bevölkerung mit Hauptwohnung', referenceDate: '31. Dezember', legalBasis: 'Bundesmeldegesetz; Statistiksatzung der Kommune', unit: 'Personen' };
const moves = { ...register, source: 'Melderegister, An-, Um- und Abmeldungen', referenceDate: 'Kalenderjahr', kind: 'flow' } as const;

export const people = [
	baseFigure({ ...register, id: 'einwohner', title: 'Einwohnerinnen und Einwohner', classifications: ['alter', 'geschlecht', 'staatsangehoerigkeit', 'migrationshintergrund'] }),
	baseFigure({ ...register, id: 'migrationshintergrund', title: 'Menschen mit Migrationshintergrund', classifications: ['alter', 'geschlecht', 'staatsangehoerigkeit'], source: 'Melderegister, abgeleitet aus Staatsangehörigkeit, Zuzug und Einbürgerung' }),
	baseFigure({ ...register, id: 'eu-auslaender', title: 'Menschen mit der Staatsangehörigkeit eines anderen EU-Landes', classifications: ['alter'] }),
	baseFigure({ ...register, id: 'wohndauer-ueber-5', title: 'Menschen, die seit mehr als 5 Jahren an ihrer Anschrift wohnen' }),
	baseFigure({ ...register, id: 'durchschnittsalter', title: 'Durchschnittsalter', unit: 'Jahre', kind: 'supplied', decimals: 1 }),
	baseFigure({ ...moves, id: 'zuzuege', title: 'Zuzüge in das Gebiet', classifications: ['alter'] }),
	baseFigure({ ...moves, id: 'fortzuege', title: 'Fortzüge aus dem Gebiet', classifications: ['alter'] }),
	baseFigure({ ...moves, id: 'geburten', title: 'Geborene Kinder nach Wohnort der Mutter', unit: 'Geburten', source: 'Melderegister und Standesamt' }),
	baseFigure({ ...moves, id: 'sterbefaelle', title: 'Gestorbene nach letztem Wohnort', source: 'Melderegister und Standesamt' })
];
