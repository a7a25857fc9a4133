import type { Additivity } from '../../base-figure/base-figure.ts';
import type { Exactness } from '../../base-figure/exactness.ts';
import type { CellState } from '../../base-figure/figure-table.ts';
import { CELL } from '../../base-figure/figure-table.ts';
import type { Direction, IndicatorKind } from '../../indicator/indicator.ts';
import type { SecrecyRules } from '../../secrecy/secrecy-rules.ts';

/** The German words of the description and what they are in code. */
export const EXACTNESS: Readonly<Record<string, Exactness>> = {
	genau: 'exact', abgeschnitten: 'truncated', 'gerundet-5': 'rounded-5', 'gerundet-10': 'rounded-10', 'gerundet-einheit': 'rounded-unit', verrauscht: 'noisy'
};
export const ADDITIVITY: Readonly<Record<string, Additivity>> = { additiv: 'additive', 'additiv-mit-rest': 'additive-with-rest', keine: 'none' };
export const BASE_FIGURE_KIND = { bestand: 'stock', bewegung: 'flow', angeliefert: 'supplied' } as const;
export const KIND: Readonly<Record<string, IndicatorKind>> = {
	anzahl: 'count', anteil: 'share', rate: 'rate', verhaeltnis: 'ratio', mittelwert: 'mean', angeliefert: 'supplied'
};
export const DIRECTION: Readonly<Record<string, Direction>> = { 'mehr-bedarf': 'more-need', 'weniger-bedarf': 'less-need', neutral: 'neutral' };
export const SIGN: Readonly<Record<string, CellState>> = {
	'nicht-erhoben': CELL.NOT_COLLECTED, geheim: CELL.WITHHELD, 'nicht-sinnvoll': CELL.NOT_MEANINGFUL, folgt: CELL.PENDING
};
export const YES_NO: Readonly<Record<string, boolean>> = { ja: true, nein: false, true: true, false: false };
export const ZEROS: Readonly<Record<string, SecrecyRules['zeros']>> = { versteckbar: 'hideable', gezeigt: 'shown' };
