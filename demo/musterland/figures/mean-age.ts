import type { Counts } from '../../chance/counts.ts';
import type { Band } from './ages.ts';
import { bands, middle } from './ages.ts';
import { ofAge } from './people.ts';

/** Mean age of the people counted, in years; null when there are none. */
export function meanAge(counts: Counts): number | null {
	const n = ofAge(counts, 'insgesamt');
	return n === 0 ? null : bands.reduce((sum: number, band: Band) => sum + (counts[band] ?? 0) * middle[band], 0) / n;
}
