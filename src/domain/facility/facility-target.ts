import type { Classification } from '../base-figure/base-figure.ts';
import type { AgeSpan } from '../catalogue/age/age-span.ts';
import { coverAges } from '../catalogue/age/cover-ages.ts';
import { SPANS } from './target-spans.ts';

/** A target group as a Kommune counts it: the codes of one classification that together are the span. */
export interface FacilityTarget {
	readonly span: AgeSpan;
	readonly classification: string;
	readonly codes: readonly string[];
}

/** null where no classification has codes for any of the spans. Where the codes are all ages of a figure nothing is guessed. */
export function facilityTarget(target: string, classifications: readonly Classification[]): FacilityTarget | null {
	for (const span of SPANS[target] ?? []) for (const { id, codes } of classifications) {
		const cover = coverAges(span, codes.map(({ code }) => code));
		if (cover !== null) return { span, classification: id, codes: cover };
	}
	return null;
}
