import { CATALOGUE_CLASSIFICATIONS } from '../../catalogue/catalogue-classifications.ts';

/** How offices name the parts of what the catalogue counts: figure → classification → code → folded words. */
const PARTS: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, RegExp>>>>>> = {
	haushalte: { haushaltstyp: {
		alleinerziehend: /alleinerz/, 'paar-ohne': /paare? ohne/, 'paar-mit': /paare? mit/, einperson: /\b(?:1|ein(?:e[rn]?)?) person/, 'kind-3': /\b(?:3|drei) (?:und mehr|oder mehr|u m) kind|kinderreich/, 'kind-1': /\b(?:1|eine?[mn]?) kind\b/,
		'kind-2': /\b(?:2|zwei) kinder/, sonstige: /\bsonst/, 'mit-kindern': /kinder/
	} },
	bedarfsgemeinschaften: { 'bg-typ': { alleinerziehend: /alleinerz/, 'eine-person': /(?:1|eine[rn]?) person/, 'mit-kindern': /kinder/ } },
	arbeitslose: { rechtskreis: { sgb3: /sgb (?:iii|3)\b/, sgb2: /sgb (?:ii|2)\b/ } },
	flaeche: { nutzung: { gebaeude: /^gebaeude/, verkehr: /^verkehr/, landwirtschaft: /^landwirtschaft/, erholung: /^erholung/, wald: /^wald/, wasser: /^wasser/ } },
	wohnungen: { gebaeudeart: { 'ein-zwei': /ein und zweifamilien|1 oder 2 wohnungen/ } }
};

/** A group of a figure of the catalogue, with the words of the catalogue. */
export interface FigurePart {
	readonly classification: string;
	readonly name: string;
	readonly code: string;
	readonly codeName: string;
}

/** The part of a catalogue figure that the words (folded, joined by blanks) name, or undefined. */
export function partNamed(figure: string, words: string): FigurePart | undefined {
	for (const [classification, codes] of Object.entries(PARTS[figure] ?? {})) for (const [code, form] of Object.entries(codes)) {
		if (!form.test(words)) continue;
		const known = CATALOGUE_CLASSIFICATIONS.find((c) => c.id === classification);
		return { classification, code, name: known?.name ?? classification, codeName: known?.codes.find((c) => c.code === code)?.name ?? code };
	}
	return undefined;
}
