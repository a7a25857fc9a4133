/** A base figure offices everywhere count, by stems of folded words: each inner list is one way to say it, all its stems must occur. */
export interface KnownFigure {
	readonly id: string;
	readonly title: string;
	readonly unit: string;
	readonly flow?: true;
	/** Its cells count nobody: ground, not people. Only what can never say anything of a person stands here. */
	readonly open?: true;
	/** Said by one word that also names a group of whatever a file counts; a figure of its own only beside people and households. */
	readonly weak?: true;
	readonly ways: readonly (readonly string[])[];
}

const known = (id: string, title: string, unit: string, ways: readonly string[], kind: Partial<KnownFigure> = {}): KnownFigure => ({ id, title, unit, ways: ways.map((way) => way.split(' ')), ...kind });

export const KNOWN_FIGURES: readonly KnownFigure[] = [
	known('einwohner', 'Einwohnerinnen und Einwohner', 'Personen', ['einwohner*', 'bevoelkerung', 'inhabitants', 'population', 'ew']),
	known('haushalte', 'Haushalte', 'Haushalte', ['haushalte', 'privathaushalte', 'households', 'hh']),
	known('ein-personen-haushalte', 'Ein-Personen-Haushalte', 'Haushalte', ['einpersonenhaushalte', 'ein personen haushalte', 'singlehaushalte']),
	known('haushalte-mit-kindern', 'Haushalte mit Kindern', 'Haushalte', ['haushalte mit kindern', 'hh mit kindern', 'hh kinder']),
	known('alleinerziehende-haushalte', 'Haushalte von Alleinerziehenden', 'Haushalte', ['alleinerziehende*', 'hh alleinerz*', 'haushalte alleinerz*'], { weak: true }),
	known('arbeitslose', 'Arbeitslose', 'Personen', ['arbeitslose', 'unemployed']),
	known('langzeitarbeitslose', 'Langzeitarbeitslose', 'Personen', ['langzeitarbeitslose']),
	known('beschaeftigte', 'Sozialversicherungspflichtig Beschäftigte am Wohnort', 'Personen', ['sozialversicherungspflichtig* beschaeftigte', 'svp beschaeftigte', 'beschaeftigte']),
	known('bedarfsgemeinschaften', 'Bedarfsgemeinschaften (SGB II)', 'Bedarfsgemeinschaften', ['bedarfsgemeinschaften', 'bg']),
	known('personen-in-bg', 'Menschen in Bedarfsgemeinschaften (SGB II)', 'Personen', ['personen bedarfsgemeinschaften', 'personen bg']),
	known('leistungsberechtigte-sgb2', 'Leistungsberechtigte (SGB II)', 'Personen', ['leistungsberechtigte', 'leistungsempfaenger* sgb ii', 'sgb ii empfaenger*', 'leistungsbezieh* sgb ii']),
	known('mindestsicherung', 'Menschen mit Mindestsicherung', 'Personen', ['mindestsicherung']),
	known('geburten', 'Geburten', 'Geburten', ['geburten', 'lebendgeborene', 'births'], { flow: true }),
	known('sterbefaelle', 'Sterbefälle', 'Sterbefälle', ['sterbefaelle', 'gestorbene', 'deaths'], { flow: true }),
	known('zuzuege', 'Zuzüge', 'Zuzüge', ['zuzuege'], { flow: true }),
	known('fortzuege', 'Fortzüge', 'Fortzüge', ['fortzuege'], { flow: true }),
	known('wohnungen', 'Wohnungen', 'Wohnungen', ['wohnungen', 'dwellings']),
	known('wohngebaeude', 'Wohngebäude', 'Gebäude', ['wohngebaeude', 'gebaeude wohnungen']),
	known('wohnflaeche', 'Wohnfläche', '1.000 m²', ['wohnflaeche']),
	known('flaeche', 'Bodenfläche', '', ['flaeche', 'gesamtflaeche', 'bodenflaeche', 'area'], { open: true }),
	known('straftaten', 'Straftaten', 'Straftaten', ['straftaten'], { flow: true }),
	known('wahlberechtigte', 'Wahlberechtigte', 'Personen', ['wahlberechtigte']),
	known('aerzte', 'Ärztinnen und Ärzte', 'Ärzte', ['aerzte', 'aerztinnen aerzte', 'niedergelassene aerzte'])
];

export interface FoundFigure {
	readonly figure: KnownFigure;
	/** Words that the way of saying it did not use. */
	readonly rest: readonly string[];
}

/** The known figure said by most of the words, or undefined. */
export function figureIn(words: readonly string[]): FoundFigure | undefined {
	let best: { figure: KnownFigure; used: readonly string[]; stems: number } | undefined;
	for (const figure of KNOWN_FIGURES) for (const way of figure.ways) {
		const used = way.map((stem) => words.find((w) => (stem.endsWith('*') ? w.startsWith(stem.slice(0, -1)) : w === stem)));
		if (used.some((u) => u === undefined) || (best !== undefined && way.length <= best.stems)) continue;
		best = { figure, used: used as string[], stems: way.length };
	}
	if (best === undefined) return undefined;
	const { figure, used } = best;
	return { figure, rest: words.filter((w) => !used.includes(w) && !(figure.id === 'einwohner' && w.startsWith('einwohner'))) };
}
