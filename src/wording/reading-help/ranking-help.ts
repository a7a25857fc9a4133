import type { Figure } from '#domain/figure/figure.ts';
import { roundHalfUp } from '#domain/statistics/rounding.ts';
import type { ValueFormat } from '../number.ts';
import { formatFigure, formatValue } from '../number.ts';
import { countOf, inTheWhole } from '../place.ts';
import type { HelpLevel, HelpRow } from './known-rows.ts';
import { exampleOf } from './example.ts';
import { rankedRows } from './known-rows.ts';

export interface RankingFacts {
	readonly indicator: ValueFormat;
	readonly level: HelpLevel;
	readonly rows: readonly HelpRow[];
	/** The whole Kommune; null where it has no row. */
	readonly whole: { readonly area: { readonly name: string }; readonly value: Figure } | null;
	/** Area id. */
	readonly chosen: string | null;
}

/** How to read the ranking. Values that read the same are equal. */
export function rankingHelp({ indicator, level, rows, whole, chosen }: RankingFacts): string[] {
	const ranked = rankedRows(rows);
	const example = exampleOf(ranked, chosen, indicator.decimals);
	if (!example) return ['Kein Gebiet hat hier einen Wert, darum gibt es keine Rangfolge.'];
	const shown = (value: number): number => roundHalfUp(value, indicator.decimals);
	const higher = ranked.filter((row) => shown(row.value) > shown(example.value)).length;
	const same = ranked.filter((row) => row.id !== example.id && shown(row.value) === shown(example.value)).length;
	const lower = ranked.length - higher - same - 1;
	const places = [higher > 0 ? `${countOf(higher, level)} ${higher === 1 ? 'liegt' : 'liegen'} höher` : '', same > 0 ? `${countOf(same, level)} ${same === 1 ? 'hat' : 'haben'} denselben Wert` : '', lower > 0 ? `${countOf(lower, level)} ${lower === 1 ? 'liegt' : 'liegen'} niedriger` : ''].filter((part) => part !== '');
	return [
		'Von oben nach unten wird der Wert kleiner. Oben heißt nicht schlecht und nicht gut; was ein hoher Wert bedeutet, steht bei der Definition.',
		whole && whole.value.kind === 'known' && indicator.kind !== 'count' ? `Der senkrechte Strich ist der Wert ${inTheWhole(whole.area.name)}: ${formatFigure(whole.value, indicator)}.` : '',
		`Lesebeispiel: In ${example.name} beträgt der Wert ${formatValue(example.value, indicator)}${places.length > 0 ? `; ${places.join(', ')}` : ''}.`
	].filter((sentence) => sentence !== '');
}
