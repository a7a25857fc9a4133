import type { Dataset, Dimension } from './dataset.ts';
import { dimensionOf } from './dataset.ts';

/**
 * The part of a dataset that holds only some categories of some dimensions. Cells are copied, never computed; order stays.
 * @param keep per dimension a test of its category codes; dimensions not named stay whole
 */
export function partOfDataset(dataset: Dataset, keep: Readonly<Record<string, (code: string) => boolean>>): Dataset {
	const kept = dataset.id.map((id) => {
		const test = keep[id];
		return [...dimensionOf(dataset, id).category.index.keys()].filter((at) => !test || test(dimensionOf(dataset, id).category.index[at] ?? ''));
	});
	const value: (number | null)[] = [];
	const status: Exclude<Dataset['status'], undefined>[number][] = [];
	walk(0, 0);
	const dimension: Record<string, Dimension> = {};
	for (const [at, id] of dataset.id.entries()) dimension[id] = narrowed(dimensionOf(dataset, id), kept[at] ?? []);
	return { ...dataset, size: kept.map((k) => k.length), dimension, value, status };

	function walk(depth: number, offset: number): void {
		if (depth < kept.length) {
			for (const at of kept[depth] ?? []) walk(depth + 1, offset * (dataset.size[depth] ?? 0) + at);
			return;
		}
		status.push(dataset.status?.[offset] ?? null);
		value.push(dataset.value[offset] ?? null);
	}
}

function narrowed(dimension: Dimension, kept: readonly number[]): Dimension {
	const { category } = dimension;
	if (kept.length === category.index.length) return dimension;
	const index = kept.map((at) => category.index[at] ?? '');
	const present = new Set(index);
	const only = <T>(byCode: Readonly<Record<string, T>>): Record<string, T> => Object.fromEntries(Object.entries(byCode).filter(([code]) => present.has(code)));
	const children = category.child && Object.entries(only(category.child)).map(([code, below]) => [code, below.filter((c) => present.has(c))] as const).filter(([, below]) => below.length > 0);
	return {
		...dimension,
		category: {
			...category, index, ...(category.label ? { label: only(category.label) } : {}), ...(category.unit ? { unit: only(category.unit) } : {}),
			...(children ? { child: Object.fromEntries(children) } : {})
		}
	};
}
