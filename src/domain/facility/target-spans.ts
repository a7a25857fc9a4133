import type { AgeSpan } from '../catalogue/age/age-span.ts';

/** The wished span first, then the nearest ones an office may count instead; the page says which it is. */
export const SPANS: Readonly<Record<string, readonly AgeSpan[]>> = {
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
