/** Endings of what towns call their levels, and how they become many; what is not listed stays as it is. */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
	[/block$/i, 'blöcke'], [/raum$/i, 'räume'], [/(teil|bezirk|quartier|kreis|gebiet|distrikt)$/i, '$1e'], [/(gemeinde)$/i, '$1n'], [/(schaft|siedlung|gemarkung|region)$/i, '$1en'], [/dorf$/i, 'dörfer'], [/^ort$/i, 'Orte']
];

/** Stadtteil → Stadtteile, Planungsraum → Planungsräume, Statistischer Bezirk → Statistische Bezirke, Viertel → Viertel. */
export function levelPlural(name: string): string {
	const rule = ENDINGS.find(([ending]) => ending.test(name));
	const plural = rule === undefined ? name : name.replace(rule[0], (whole, kept: string | undefined) => inCaseOf(whole, rule[1].replace('$1', typeof kept === 'string' ? kept : '')));
	return plural === name ? name : plural.replace(/^(\p{Lu}\p{L}+)er (?=\p{Lu})/u, '$1e ');
}

const inCaseOf = (like: string, text: string): string => (/^\p{Lu}/u.test(like) ? text.charAt(0).toUpperCase() + text.slice(1) : text);
