/** Grammar around names of places and levels. */

const MASCULINE = /^(Landkreis|Kreis|Bezirk)\b/;
const FEMININE = /^(Stadt|Hansestadt|Landeshauptstadt|Gemeinde|Region|Städteregion|Samtgemeinde|Verbandsgemeinde)\b/;

/** „in ganz Leipzig“, „im ganzen Landkreis Görlitz“, „in der ganzen Region Hannover“. */
export function inTheWhole(name: string): string {
	if (MASCULINE.test(name)) return `im ganzen ${name}`;
	return FEMININE.test(name) ? `in der ganzen ${name}` : `in ganz ${name}`;
}

const ARTICLES = { nominative: ['der', 'die'], dative: ['dem', 'der'], accusative: ['den', 'die'] } as const;

/** „Leipzig“, „der Kreis Düren“, „mit dem Kreis Düren“, „für die Region Hannover“: names that begin with what they are take an article. */
export function articled(name: string, as: keyof typeof ARTICLES): string {
	const [masculine, feminine] = ARTICLES[as];
	if (MASCULINE.test(name)) return `${masculine} ${name}`;
	return FEMININE.test(name) ? `${feminine} ${name}` : name;
}

/** „in Leipzig“, „im Kreis Düren“, „in der Region Hannover“. */
export function inPlace(name: string): string {
	return MASCULINE.test(name) ? `im ${name}` : `in ${articled(name, 'dative')}`;
}

/** „von Leipzig“, „des Kreises Düren“, „der Region Hannover“. */
export function ofPlace(name: string): string {
	if (MASCULINE.test(name)) return `des ${name.replace(/^\p{L}+/u, (kind) => kind + (kind.endsWith('s') ? 'es' : 's'))}`;
	return FEMININE.test(name) ? `der ${name}` : `von ${name}`;
}

/** „Ortsteile“ → „Ortsteilen“: the plural after „in“ and „unter den“. */
export function dative(plural: string): string {
	return plural.split(' und ').map((word) => (/[ns]$/.test(word) ? word : `${word}n`)).join(' und ');
}

/** „A“, „A und B“, „A, B und C“. */
export function joinNames(names: readonly string[]): string {
	return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} und ${names.at(-1)}`;
}

/** „1 Ortsteil“, „4 Ortsteile“, „1.204 Blöcke“. */
export function countOf(count: number, level: { readonly name: string; readonly plural: string }): string {
	return `${String(count).replace(/\B(?=(\d{3})+$)/g, '.')} ${count === 1 ? level.name : level.plural}`;
}
