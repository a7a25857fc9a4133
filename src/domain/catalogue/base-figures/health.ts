import { baseFigure } from '../catalogue-base-figure.ts';

const examined = {
	unit: 'Kinder', kind: 'flow', source: 'Schuleingangsuntersuchung des Gesundheitsamts', referenceDate: 'Untersuchungen eines Kalenderjahres',
	legalBasis: 'Schulgesetz und Gesundheitsdienstgesetz des Landes', classifications: ['geschlecht']
} as const;
/** Findings are health data (Art. 9 DSGVO): a higher minimum count. */
const finding = { ...examined, rules: { minimumCount: 5 } };
const doctors = { unit: 'Ärzte', source: 'Kassenärztliche Vereinigung, nach Ort der Praxis', referenceDate: '31. Dezember', secrecy: 'none' } as const;

export const health = [
	baseFigure({ ...examined, id: 'seu-untersucht', title: 'Untersuchte Kinder (Schuleingangsuntersuchung)' }),
	baseFigure({ ...finding, id: 'seu-sprache', title: 'Kinder mit auffälligem Sprachbefund' }),
	baseFigure({ ...finding, id: 'seu-visuomotorik', title: 'Kinder mit auffälligem Befund der Visuomotorik' }),
	baseFigure({ ...finding, id: 'seu-grobmotorik', title: 'Kinder mit auffälligem Befund der Grobmotorik' }),
	baseFigure({ ...finding, id: 'seu-uebergewicht', title: 'Kinder mit Übergewicht' }),
	baseFigure({ ...finding, id: 'seu-adipositas', title: 'Kinder mit starkem Übergewicht (Adipositas)' }),
	baseFigure({ ...examined, id: 'seu-vorsorge', title: 'Kinder mit vollständigen Vorsorgeuntersuchungen U8 und U9' }),
	baseFigure({ ...examined, id: 'seu-masern', title: 'Kinder mit zwei Impfungen gegen Masern' }),
	baseFigure({ ...examined, id: 'seu-kita-3-jahre', title: 'Kinder, die drei Jahre und länger eine Kita besucht haben' }),
	baseFigure({ ...doctors, id: 'aerzte', title: 'Ärztinnen und Ärzte' }),
	baseFigure({ ...doctors, id: 'hausaerzte', title: 'Hausärztinnen und Hausärzte' }),
	baseFigure({ ...doctors, id: 'kinderaerzte', title: 'Kinder- und Jugendärztinnen und -ärzte' })
];
