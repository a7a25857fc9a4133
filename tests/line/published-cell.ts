import type { Dataset } from '#server/takeout/dataset.ts';

/** The first measure of a published table; what `codes` does not name is all together. undefined: there is no such cell; null: it has no number. */
export function publishedCell(data: Dataset, area: string, period: string, codes: Readonly<Record<string, string>> = {}): { readonly value: number | null; readonly status: string | null } | undefined {
	const place = data.id.map((id) => {
		const { index } = data.dimension[id]!.category;
		return id === 'gebiet' ? index.indexOf(area) : id === 'zeit' ? index.indexOf(period) : codes[id] === undefined ? 0 : index.indexOf(codes[id]);
	});
	if (place.some((p) => p < 0)) return undefined;
	const flat = place.reduce((at, p, i) => at * data.size[i]! + p, 0);
	return { value: data.value[flat] ?? null, status: data.status?.[flat] ?? null };
}
