/** Grammar around names of places and levels. */

const MASCULINE = /^(Landkreis|Kreis|Bezirk)\b/;
const FEMININE = /^(Stadt|Hansestadt|Landeshauptstadt|Gemeinde|Region|Städteregion|Samtgemeinde|Verbandsgemeinde)\b/;

/** „in ganz Leipzig“, „im ganzen Landkreis Görlitz“, „in der ganzen Region Hannover“. */
export function inTheWhole(name: string): string {
	if (MASCULINE.test(name)) return `im ganzen ${name}`;
	return FEMININE.test(name) ? `in der ganzen ${name}` : `in ganz ${name}`;
}

/** „Ortsteile“ → „Ortsteilen“: the plural after „in“ and „unter den“. */
export function dative(plural: string): string {
	return /[ns]$/.test(plural) ? plural : `${plural}n`;
}

/** „A“, „A und B“, „A, B und C“. */
export function joinNames(names: readonly string[]): string {
	return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} und ${names.at(-1)}`;
}

/** „1 Ortsteil“, „4 Ortsteile“, „1.204 Blöcke“. */
export function countOf(count: number, level: { readonly name: string; readonly plural: string }): string {
	return `${String(count).replace(/\B(?=(\d{3})+$)/g, '.')} ${count === 1 ? level.name : level.plural}`;
}
