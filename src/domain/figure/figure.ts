/**
 * A figure is a number or the reason why there is none. No sentinel ever stands in the place of a number.
 *
 * The states (JSON-stat status · download word · sign on pages):
 *   known          – the number itself; a true zero is a known 0 and printed as 0
 *   withheld       `withheld`       nicht ausgewiesen      •   hidden for statistical secrecy, by us or by the supplier
 *   not-collected  `not-collected`  nicht erhoben          –   nobody counted it
 *   not-meaningful `not-meaningful` nicht sinnvoll         ×   the area did not exist, the denominator is 0 or too small
 *   pending        `pending`        liegt noch nicht vor   …   will be delivered
 */
export type MissingReason = 'not-collected' | 'not-meaningful' | 'pending';

export type Known = { readonly kind: 'known'; readonly value: number };
export type Missing = { readonly kind: 'missing'; readonly why: MissingReason };
/** Hidden. Deliberately says nothing of the rule that hid it. */
export type Withheld = { readonly kind: 'withheld' };

/** A confidential figure. `withheld` here means: the supplier hid it before delivery. */
export type Figure = Known | Missing | Withheld;

declare const released: unique symbol;
/**
 * A figure that may be public. Minted only by `domain/disclosure` (see `releasedFigure`) and by the snapshot reader;
 * the brand makes any other construction a type error.
 */
export type ReleasedFigure = Figure & { readonly [released]: true };

export type FigureStatus = 'known' | 'withheld' | MissingReason;

export const known = (value: number): Known => ({ kind: 'known', value });
export const missing = (why: MissingReason): Missing => ({ kind: 'missing', why });
export const withheld: Withheld = { kind: 'withheld' };

/** The one-word state of a figure, as it stands in JSON-stat `status`; known figures have none there. */
export function statusOf(figure: Figure): FigureStatus {
	return figure.kind === 'missing' ? figure.why : figure.kind;
}
