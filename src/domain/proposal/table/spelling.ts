import { fold } from '../text/fold.ts';
import type { FoundTable } from './found-table.ts';

/** „Köln“ for a folder called koeln, where some cell says „Köln“ or „Stadt Köln“. */
export function spelling(name: string, tables: readonly FoundTable[]): string | undefined {
	for (const { facts } of tables) for (const { kind, counts } of facts) if (kind === 'text') for (const text of counts.keys()) {
		const bare = text.replace(/^(?:stadt|hansestadt|landkreis|kreis|gemeinde) /i, '').replace(/ (?:insgesamt|gesamt)$/i, '');
		if (bare.length < 40 && fold(bare) === fold(name)) return bare;
	}
	return undefined;
}
