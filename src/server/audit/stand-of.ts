import type { PublishedStand } from '#domain/audit/published/stand.ts';

/** From published names and their texts; what a release would publish can be handed in as well. */
export function standOf(names: readonly string[], text: (name: string) => string): PublishedStand {
	const under = (folder: string): Map<string, unknown> => new Map(names.filter((n) => n.startsWith(`${folder}/`)).map((n) => [n.slice(folder.length + 1, -'.json'.length), JSON.parse(text(n)) as unknown]));
	return { catalogue: JSON.parse(text('katalog.json')), datasets: under('grundgroessen'), indicators: under('indikatoren'), slices: under('schnitte'), profiles: under('profile') };
}
