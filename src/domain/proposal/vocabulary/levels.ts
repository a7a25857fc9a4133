import { fold, slug } from '../text/fold.ts';

/** Levels by their usual names, from the whole down: singular, plural, abbreviations in column names. */
const LEVELS: readonly (readonly [name: string, plural: string, ...short: string[]])[] = [
	['Kreis', 'Kreis', 'kreis'], ['Stadt', 'Stadt', 'stadt'], ['Gemeinde', 'Gemeinden', 'gem', 'gemeinde'], ['Stadtbezirk', 'Stadtbezirke', 'sbz', 'sb'], ['Bezirk', 'Bezirke', 'bez', 'bezirk'],
	['Bezirksregion', 'Bezirksregionen'], ['Sozialraum', 'Sozialräume', 'sr'], ['Stadtteil', 'Stadtteile', 'stt', 'st'], ['Ortsteil', 'Ortsteile', 'ot'], ['Ortslage', 'Ortslagen', 'ol'], ['Planungsraum', 'Planungsräume'],
	['Stadtviertel', 'Stadtviertel', 'stv'], ['Quartier', 'Quartiere', 'qu'], ['Statistischer Bezirk', 'Statistische Bezirke', 'stb'], ['Baublock', 'Baublöcke', 'bb'], ['Wahlbezirk', 'Wahlbezirke', 'wb']
];

/** A level as a description names it. */
export interface LevelName {
	readonly id: string;
	readonly name: string;
	readonly plural: string;
}

/** The level a file name, layer or column prefix names („stadtteile_2021“, „sb_key“), or one made of the words. */
export function levelNamed(text: string): LevelName {
	const bare = fold(text.replace(/(?:^|[_\-. ])(?:bis|ab|seit|stand|v)?[_\-. ]*(?:19|20)\d{2}(?:[_\-.]?\d{2}){0,2}/gi, ' ').replace(/[_\-. ](?:id|nr|key|schluessel|code|name|bez|no)$/i, ' '));
	const known = LEVELS.find(([name, plural, ...short]) => bare === fold(name) || bare === fold(plural) || short.includes(bare))
		?? LEVELS.filter(([, plural]) => bare.includes(fold(plural))).sort((a, b) => b[1].length - a[1].length)[0];
	if (known !== undefined) return { id: slug(known[0]), name: known[0], plural: known[1] };
	const name = bare === '' ? 'Gebiet' : bare.charAt(0).toUpperCase() + bare.slice(1);
	return { id: bare === '' ? 'gebiet' : bare, name, plural: name };
}
