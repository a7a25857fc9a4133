import type { Figure } from '#domain/figure/figure.ts';
import type { ValueFormat } from '../number.ts';

/** One part of a picture of groups: an age band, a status, a group of the population. */
export interface HelpPart {
	readonly name: string;
	readonly figure: Figure;
}

export interface Named {
	readonly area: { readonly name: string };
	/** How a part's value is spelled. */
	readonly format: ValueFormat;
}

export const gapsOf = (parts: readonly HelpPart[]): string => (parts.some((part) => part.figure.kind !== 'known') ? 'Wo ein Zeichen statt eines Balkens steht, gibt es keinen Wert; es wird nichts ergänzt.' : '');
export const largest = <P extends HelpPart>(parts: readonly P[]): { part: P; value: number } | null => parts.reduce<{ part: P; value: number } | null>((best, part) => (part.figure.kind === 'known' && (best === null || part.figure.value > best.value) ? { part, value: part.figure.value } : best), null);
