export type CellWord = 'known' | 'withheld' | 'not-collected' | 'not-meaningful' | 'pending';

/** A published table: cell (area, period, group, measure) in that order, measures fastest. */
export interface SeenDataset {
	readonly areas: readonly string[];
	readonly periods: readonly string[];
	/** Group keys; '' = all together. */
	readonly groups: readonly string[];
	readonly measures: readonly string[];
	/** NaN where no number is printed. */
	readonly values: Float64Array;
	word(flat: number): CellWord;
}

interface Stat {
	readonly id: readonly string[];
	readonly size: readonly number[];
	readonly dimension: Readonly<Record<string, { readonly category: { readonly index: readonly string[] | Readonly<Record<string, number>> } }>>;
	readonly value: readonly (number | null)[] | Readonly<Record<string, number | null>>;
	readonly status?: readonly (string | null)[] | Readonly<Record<string, string | null>> | string;
}

/** The same cells without the dress of JSON-stat, as an archive keeps them; one measure. */
export interface PlainTable extends Pick<Stat, 'value' | 'status'> {
	readonly areas: readonly string[];
	readonly periods: readonly string[];
	readonly groups: readonly string[];
}

/** A plain table, or JSON-stat 2.0 in the shape of our API: `gebiet`, `zeit`, classifications, `mass`. @throws where it has another */
export function readDataset(json: unknown): SeenDataset {
	const { id, size, dimension, value, status } = json as Stat;
	if (id === undefined && 'groups' in (json as object)) {
		const { areas, periods, groups } = json as PlainTable;
		return laid({ areas, periods, groups, measures: ['wert'] }, value, status);
	}
	if (id?.[0] !== 'gebiet' || id[1] !== 'zeit' || id.at(-1) !== 'mass') throw new Error('audit: not a dataset by gebiet, zeit and mass');
	const axes = id.map((name, d) => {
		const index = dimension[name]?.category.index ?? [];
		const codes = Array.isArray(index) ? (index as string[]) : Object.entries(index as Record<string, number>).sort((a, b) => a[1] - b[1]).map(([code]) => code);
		if (codes.length !== size[d]) throw new Error(`audit: dimension ${name} has not the size it claims`);
		return codes;
	});
	const groups = id.slice(2, -1).reduce((keys, name, d) => keys.flatMap((key) => axes[d + 2]!.map((code) => (code === 'insgesamt' ? key : key === '' ? `${name}:${code}` : `${key},${name}:${code}`))), ['']);
	return laid({ areas: axes[0]!, periods: axes[1]!, groups, measures: axes.at(-1)! }, value, status);
}

function laid(axes: Pick<SeenDataset, 'areas' | 'periods' | 'groups' | 'measures'>, value: Stat['value'], status: Stat['status']): SeenDataset {
	const cells = axes.areas.length * axes.periods.length * axes.groups.length * axes.measures.length;
	const values = Float64Array.from({ length: cells }, (_, i) => (value as Record<number, number | null>)[i] ?? NaN);
	const words = typeof status === 'string' ? undefined : (status as Record<number, CellWord | null> | undefined);
	return {
		...axes, values,
		word: (flat) => (Number.isNaN(values[flat]!) ? ((typeof status === 'string' ? (status as CellWord) : words?.[flat]) ?? 'not-collected') : 'known')
	};
}
