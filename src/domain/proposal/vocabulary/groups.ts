/** A classification that offices name by the same words everywhere, with the ids this project uses. */
export interface KnownClassification {
	readonly id: string;
	readonly name: string;
	readonly codes: readonly { readonly code: string; readonly name: string; readonly words: RegExp }[];
}

/** Words are folded one by one; what stands in several words („mit Migrationshintergrund“) is matched on words joined by blanks. */
export const KNOWN_CLASSIFICATIONS: readonly KnownClassification[] = [
	{ id: 'geschlecht', name: 'Geschlecht', codes: [
		{ code: 'm', name: 'männlich', words: /\bm$|\b(?:maennlich\w*|maenner|jungen|male|males|men)\b/ },
		{ code: 'w', name: 'weiblich', words: /\bw$|\b(?:weiblich\w*|frauen|maedchen|female|females|women)\b/ },
		{ code: 'd', name: 'divers', words: /\b(?:divers|diverse)\b/ }
	] },
	{ id: 'migrationshintergrund', name: 'Migrationshintergrund', codes: [
		{ code: 'ohne', name: 'ohne Migrationshintergrund', words: /\b(?:ohne migrationshintergrund|ohne mh|without migration background)\b/ },
		{ code: 'mit', name: 'mit Migrationshintergrund', words: /\b(?:(?:personen |menschen )?mit migrationshintergrund|mit mh|mh|migrant(?:en|innen)(?: und migranten)?|with migration background)\b/ }
	] },
	{ id: 'staatsangehoerigkeit', name: 'Staatsangehörigkeit', codes: [
		{ code: 'auslaendisch', name: 'ausländisch', words: /\b(?:auslaender(?:innen)?(?: und auslaender)?|auslaendische?r?|nichtdeutsche?|nicht deutsche?|foreigners?|non germans?|non-germans?)\b/ },
		{ code: 'deutsch', name: 'deutsch', words: /\b(?:deutsche?|germans?)\b/ }
	] }
];

/** Names of classifications by the words of a column heading: „Sex“, „Geschl.“, „Altersgruppe“, „Familienstand“. */
export function classificationNamed(folded: string): string | undefined {
	if (/^(?:geschl|sex|gender)/.test(folded)) return 'geschlecht';
	if (/^(?:alter|age)/.test(folded)) return 'alter';
	if (/^(?:staatsang|nationalit|citizenship)/.test(folded)) return 'staatsangehoerigkeit';
	return undefined;
}

/** The classifications named in `words` (joined by blanks) with their codes, and what is left of the words. */
export function groupsIn(words: string): { readonly groups: ReadonlyMap<string, string>; readonly rest: string } {
	const groups = new Map<string, string>();
	let rest = words;
	for (const { id, codes } of KNOWN_CLASSIFICATIONS) {
		const found = codes.find((c) => c.words.test(rest));
		if (found === undefined) continue;
		groups.set(id, found.code);
		rest = rest.replace(found.words, ' ').replace(/ +/g, ' ').trim();
	}
	return { groups, rest };
}
