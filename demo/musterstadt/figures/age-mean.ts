import type { Counts } from '../../chance/counts.ts';
import type { Band } from './ages.ts';
import { bands } from './ages.ts';
import { ofAge } from './people.ts';

/** Mean age inside each band. */
const middle: Readonly<Record<Band, number>> = {
	u3: 1.5, '3-5': 4.5, '6-9': 8, '10-14': 12.5, '15-17': 16.5, '18-24': 21.6, '25-44': 34.9, '45-64': 55.1, '65-79': 71.6, ab80: 84.8
};

/** Mean age of the people counted, in years; null when there are none. */
export function meanAge(counts: Counts): number | null {
	let sum = 0, n = 0;
	for (const band of bands) {
		const here = ofAge(counts, band);
		sum += here * middle[band];
		n += here;
	}
	return n === 0 ? null : sum / n;
}
