import { baseFigure } from '../catalogue-base-figure.ts';

const office = { kind: 'flow', source: 'Jugendamt, Kinder- und Jugendhilfestatistik', referenceDate: 'Kalenderjahr', legalBasis: '§§ 98 ff. SGB VIII' } as const;

export const youthWelfare = [
	baseFigure({ ...office, id: 'hilfen-zur-erziehung', title: 'Hilfen zur Erziehung, im Jahr laufende Fälle', unit: 'Fälle' }),
	baseFigure({ ...office, id: 'inobhutnahmen', title: 'Vorläufige Schutzmaßnahmen (Inobhutnahmen)', unit: 'Fälle' }),
	baseFigure({ ...office, id: 'gefaehrdungseinschaetzungen', title: 'Einschätzungen nach § 8a SGB VIII, ob ein Kind Schutz braucht', unit: 'Fälle' }),
	baseFigure({ ...office, id: 'jugendgerichtshilfe', title: 'Jugendliche und Heranwachsende in der Jugendgerichtshilfe', unit: 'Personen', source: 'Jugendamt, Fachverfahren' }),
	baseFigure({ ...office, id: 'jugendeinrichtungen', title: 'Einrichtungen der offenen Kinder- und Jugendarbeit', unit: 'Einrichtungen', kind: 'stock', secrecy: 'none', referenceDate: '31. Dezember', source: 'Jugendamt, Jugendhilfeplanung', legalBasis: '§ 80 SGB VIII' })
];
