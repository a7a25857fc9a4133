import { CATALOGUE_BASE_FIGURES } from '../../catalogue/catalogue-base-figures.ts';
import type { CatalogueBaseFigure } from '../../catalogue/catalogue-base-figure.ts';

/**
 * How offices say what the catalogue counts, by stems of folded words: each text is one way, all its stems must occur (`*`: any ending).
 * A way may mean a group: `haushalte|haushaltstyp=einperson`.
 */
const WAYS: Readonly<Record<string, readonly string[]>> = {
	einwohner: ['einwohner*', 'bevoelkerung', 'inhabitants', 'population', 'ew'],
	'eu-auslaender': ['eu auslaender*', 'eu foreigners'],
	haushalte: ['haushalte', 'privathaushalte', 'households', 'hh'],
	'haushalte|haushaltstyp=einperson': ['einpersonenhaushalte', 'ein personen haushalte', 'singlehaushalte', '1 personen haushalte'],
	'personen-in-haushalten': ['personen haushalten'],
	arbeitslose: ['arbeitslose', 'unemployed'],
	langzeitarbeitslose: ['langzeitarbeitslose'],
	beschaeftigte: ['sozialversicherungspflichtig* beschaeftigte', 'svp beschaeftigte', 'beschaeftigte'],
	bedarfsgemeinschaften: ['bedarfsgemeinschaften', 'bg', 'bedarfsgemeinschaften sgb ii'],
	sgb2: ['personen bedarfsgemeinschaften', 'personen bg', 'leistungsempfaenger* sgb ii', 'sgb ii empfaenger*', 'leistungsbezieh* sgb ii', 'sgb2'],
	mindestsicherung: ['mindestsicherung'],
	'grundsicherung-alter': ['grundsicherung alter'],
	wohngeld: ['wohngeld'],
	geburten: ['geburten', 'lebendgeborene', 'births'],
	sterbefaelle: ['sterbefaelle', 'gestorbene', 'deaths'],
	zuzuege: ['zuzuege'],
	fortzuege: ['fortzuege'],
	'kita-plaetze': ['plaetze', 'genehmigte plaetze', 'kitaplaetze', 'kita plaetze', 'betreuungsplaetze'],
	'kita-kinder': ['kitakinder', 'betreute kinder'],
	schueler: ['schueler*'],
	'schueler-sek1': ['schueler* sekundarstufe i'],
	wohnungen: ['wohnungen', 'dwellings'],
	sozialwohnungen: ['sozialwohnungen'],
	wohnflaeche: ['wohnflaeche'],
	flaeche: ['flaeche', 'gesamtflaeche', 'bodenflaeche', 'area'],
	pkw: ['pkw', 'private pkw', 'personenkraftwagen'],
	aerzte: ['aerzte', 'aerztinnen', 'niedergelassene aerzte'],
	hausaerzte: ['hausaerzte', 'allgemeinaerzte'],
	kinderaerzte: ['kinderaerzte'],
	wahlberechtigte: ['wahlberechtigte'],
	waehlende: ['waehlende', 'waehlerinnen waehler', 'abgegeben']
};

interface Way {
	readonly figure: CatalogueBaseFigure;
	readonly groups: ReadonlyMap<string, string>;
	readonly stems: readonly string[];
}

const ALL: readonly Way[] = Object.entries(WAYS).flatMap(([meaning, ways]) => {
	const [id, group] = meaning.split('|');
	const figure = CATALOGUE_BASE_FIGURES.find((f) => f.id === id);
	if (figure === undefined) throw new Error(`the catalogue does not count ${id}`);
	return ways.map((way) => ({ figure, groups: new Map(group === undefined ? [] : [group.split('=') as [string, string]]), stems: way.split(' ') }));
});

export interface FoundFigure {
	readonly figure: CatalogueBaseFigure;
	readonly groups: ReadonlyMap<string, string>;
	/** Words that the way of saying it did not use. */
	readonly rest: readonly string[];
}

/** The figure said by most of the words, or undefined. */
export function figureIn(words: readonly string[]): FoundFigure | undefined {
	let best: { way: Way; used: readonly string[] } | undefined;
	for (const way of ALL) {
		const used = way.stems.map((stem) => words.find((w) => (stem.endsWith('*') ? w.startsWith(stem.slice(0, -1)) : w === stem)));
		if (used.every((u) => u !== undefined) && (best === undefined || used.length > best.used.length)) best = { way, used };
	}
	if (best === undefined) return undefined;
	const { way, used } = best;
	// „Einwohnerinnen und Einwohner“, „Schülerinnen und Schüler“: the same twice.
	const roots = way.stems.map((stem) => stem.replace('*', ''));
	return { figure: way.figure, groups: way.groups, rest: words.filter((w) => !used.includes(w) && !roots.some((root) => root.length > 5 && w.startsWith(root))) };
}
