/** What the reading help of a map has to go on. */
import type { ClassLimits } from '../map/class-range.ts';
import type { ValueFormat } from '../number.ts';
import { countOf } from '../place.ts';
import type { HelpMethod } from './class-method-help.ts';
import type { HelpLevel, HelpRow } from './known-rows.ts';
import { withoutValue } from './known-rows.ts';

export interface MapFacts {
	readonly indicator: ValueFormat;
	readonly level: HelpLevel;
	readonly rows: readonly HelpRow[];
	/** Area id. */
	readonly chosen: string | null;
	readonly method: HelpMethod;
	/** As the legend shows them, lowest first. */
	readonly classes: readonly (ClassLimits & { readonly count: number })[];
}

export function gapsOnMap(rows: readonly HelpRow[], level: HelpLevel): string {
	const gaps = withoutValue(rows);
	return gaps === 0 ? '' : `${countOf(gaps, level)} ${gaps === 1 ? 'hat' : 'haben'} hier keinen Wert; die Legende sagt, warum.`;
}
