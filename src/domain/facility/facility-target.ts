import { coverAges } from '../catalogue/age/cover-ages.ts';
import type { AgeSpan } from '../catalogue/age/age-span.ts';
import type { Classification } from '../base-figure/base-figure.ts';

/** The wished span first, then the nearest ones an office may count instead; the page says which it is. */
const SPANS: Readonly<Record<string, readonly AgeSpan[]>> = {
	kita: [{ from: 0, to: 6 }, { from: 0, to: 7 }],
	grundschule: [{ from: 6, to: 10 }, { from: 6, to: 15 }, { from: 0, to: 15 }],
	schule: [{ from: 6, to: 15 }, { from: 6, to: 18 }, { from: 0, to: 15 }, { from: 0, to: 18 }],
	spielplatz: [{ from: 0, to: 15 }, { from: 0, to: 18 }],
	freizeit: [{ from: 6, to: 18 }, { from: 0, to: 18 }, { from: 0, to: 15 }]
};

/** For whom a facility is: `kita`, `schule`, `freizeit`, and the two sub-kinds with an age of their own. null: for everyone. */
export function targetOf(kind: string, subKind: string | null): string | null {
	const word = subKind?.toLocaleLowerCase('de') ?? '';
	if (kind === 'schule' && word.startsWith('grundschule')) return 'grundschule';
	if (kind === 'freizeit' && word.startsWith('spielpl')) return 'spielplatz';
	return Object.hasOwn(SPANS, kind) ? kind : null;
}

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
