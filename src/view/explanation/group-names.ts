import { TOTAL } from '#domain/base-figure/base-figure.ts';
import type { Catalogue, PublishedBaseFigure } from '#domain/indicator/published.ts';

export function groupNames(catalogue: Catalogue, base: PublishedBaseFigure | undefined, codes: Readonly<Record<string, string>>): string[] {
	return (base?.classifications ?? []).flatMap((id) => {
		const code = codes[id];
		if (code === undefined || code === TOTAL) return [];
		return [catalogue.classifications.find((c) => c.id === id)?.codes.find((c) => c.code === code)?.name ?? code];
	});
}
