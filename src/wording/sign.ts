import type { Figure, FigureStatus } from '#domain/figure/figure.ts';
import { statusOf } from '#domain/figure/figure.ts';

/** The states a reader can tell apart: those of a figure, with a true zero set off from other known values. */
export type ShownState = FigureStatus | 'zero';

export interface Sign {
	/** Stands in tables and pictures; empty for known values, which stand for themselves. */
	readonly sign: string;
	readonly word: string;
	/** A full explanation, without a full stop. */
	readonly long: string;
}

/** The one list of states. Pages, legends and downloads speak in these words. */
export const SIGNS: Readonly<Record<ShownState, Sign>> = {
	known: { sign: '', word: 'Wert', long: 'ausgewiesener Wert' },
	zero: { sign: '0', word: 'null', long: 'tatsächlich null: gezählt und keinen Fall gefunden' },
	withheld: { sign: '•', word: 'nicht ausgewiesen', long: 'aus Datenschutzgründen nicht ausgewiesen' },
	'not-collected': { sign: '–', word: 'nicht erhoben', long: 'nicht erhoben: dazu wurde nichts gezählt' },
	'not-meaningful': { sign: '×', word: 'nicht sinnvoll', long: 'nicht sinnvoll: das Gebiet gab es nicht oder die Bezugsgröße ist zu klein' },
	pending: { sign: '…', word: 'liegt noch nicht vor', long: 'liegt noch nicht vor und wird nachgeliefert' }
};

/** The order in which states without a value are explained. */
export const VALUELESS = ['withheld', 'not-collected', 'not-meaningful', 'pending'] as const;
export type Valueless = (typeof VALUELESS)[number];

export function shownState(figure: Figure): ShownState {
	return figure.kind === 'known' && figure.value === 0 ? 'zero' : statusOf(figure);
}

export function signOf(figure: Figure): Sign {
	return SIGNS[shownState(figure)];
}
