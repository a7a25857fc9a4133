import type { BaseFigure, Classification } from '../../base-figure/base-figure.ts';
import { TOTAL } from '../../base-figure/base-figure.ts';
import type { Term } from '../../indicator/indicator.ts';
import type { AgeSpan } from '../age/age-span.ts';
import { ageName, parseAgeSpan } from '../age/age-span.ts';
import { CATALOGUE_BASE_FIGURES } from '../catalogue-base-figures.ts';

/** What a Kommune's catalogue says of the figures in its formulas. */
export interface FormulaSetting {
	readonly baseFigures: readonly Pick<BaseFigure, 'id' | 'title' | 'unit' | 'kind' | 'referenceDate'>[];
	readonly classifications: readonly Pick<Classification, 'id' | 'codes'>[];
}

/** One side of a formula, so that two Kommunen's can be laid on each other. */
export interface CanonicalSide {
	/** What is counted, without ages; equal texts mean the same. */
	readonly counted: string;
	/** Of what age; equal texts mean the same. Empty where nothing is said of age. */
	readonly ages: string;
	/** For people to read. */
	readonly words: string;
	/** Base figures that the shared catalogue does not know: of them nobody can say whether they are the same. */
	readonly unknown: readonly string[];
}

const AGE = 'alter';
const SHARED: ReadonlySet<string> = new Set(CATALOGUE_BASE_FIGURES.map((b) => b.id));

/**
 * Base figures are named by their id in the shared catalogue. Age bands that lie side by side become one span (`65-74` + `75plus` = 65 and older), because
 * towns cut the same ages differently.
 */
export function canonicalSide(terms: readonly Term[], setting: FormulaSetting): CanonicalSide {
	const groups = new Map<string, { sign: 1 | -1; title: string; spans: AgeSpan[]; otherAges: string[] }>();
	for (const { sign, baseFigure, codes } of terms) {
		const fixed = Object.entries(codes).filter(([id, code]) => id !== AGE && code !== TOTAL).sort(([a], [b]) => (a < b ? -1 : 1));
		const names = fixed.map(([id, code]) => setting.classifications.find((c) => c.id === id)?.codes.find((c) => c.code === code)?.name ?? code);
		const key = `${sign} ${baseFigure} ${fixed.map((pair) => pair.join('=')).join(',')}`;
		const group = groups.get(key) ?? { sign, title: [setting.baseFigures.find((b) => b.id === baseFigure)?.title ?? baseFigure, ...names].join(', '), spans: [], otherAges: [] };
		const age = codes[AGE] ?? TOTAL;
		const span = parseAgeSpan(age);
		if (span) group.spans.push(span);
		else if (age !== TOTAL) group.otherAges.push(age);
		groups.set(key, group);
	}
	const sorted = [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, group]) => ({ key, ...group, ages: [...joined(group.spans).map(ageName), ...group.otherAges.sort()].join(' und ') }));
	return {
		counted: sorted.map(({ key }) => key).join(' + '),
		ages: sorted.map(({ ages }) => ages).join(' | ').replace(/^[ |]+$/, ''),
		words: sorted.map(({ sign, title, ages }, at) => `${sign < 0 ? '− ' : at > 0 ? '+ ' : ''}${title}${ages === '' ? '' : ` (${ages})`}`).join(' '),
		unknown: [...new Set(terms.map((term) => term.baseFigure))].filter((id) => !SHARED.has(id))
	};
}

/** Spans side by side become one; a gap or an overlap keeps them apart. */
function joined(spans: readonly AgeSpan[]): AgeSpan[] {
	const result: AgeSpan[] = [];
	for (const span of spans.toSorted((a, b) => a.from - b.from)) {
		const last = result.at(-1);
		if (last?.to === span.from) result[result.length - 1] = { from: last.from, to: span.to };
		else result.push(span);
	}
	return result;
}
