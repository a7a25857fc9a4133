import type { Figure } from '#domain/figure/figure.ts';
import type { ValueFormat } from '../number.ts';
import { formatFigure, formatValue } from '../number.ts';

export const SHARE = { unit: '%', decimals: 1, kind: 'share' } as const;

/** „unter 15 Jahre 12,0 %, nicht ausgewiesen 88,0 %“ */
export function describeShares(parts: readonly { readonly name: string; readonly share: number | null; readonly figure: Figure }[]): string {
	return parts.map(({ name, share, figure }) => `${name} ${share === null ? formatFigure(figure, { ...SHARE, unit: '' }) : formatValue(share, SHARE)}`).join(', ');
}

/** „alle zusammen 12,0 %, unter 15 Jahre nicht ausgewiesen“ */
export function describeScale(rows: readonly { readonly name: string; readonly figure: Figure }[], format: ValueFormat): string {
	return rows.map(({ name, figure }) => `${name} ${formatFigure(figure, format)}`).join(', ');
}
