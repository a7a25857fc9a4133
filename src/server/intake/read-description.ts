import type { Document } from 'yaml';
import { LineCounter, isNode, isPair, parseDocument } from 'yaml';
import type { ParsedDescription } from '#domain/delivery/parse-description.ts';
import { parseDescription } from '#domain/delivery/parse-description.ts';

/**
 * YAML text → typed description. Read with the failsafe schema: every scalar stays the text it is, so that `01` keeps its zero and
 * `2015-01-01` stays a day.
 */
export function readDescription(text: string, file: string): ParsedDescription {
	const lineCounter = new LineCounter();
	const document = parseDocument(text, { schema: 'failsafe', lineCounter, prettyErrors: false });
	if (document.errors.length > 0) {
		return {
			kind: 'faults',
			findings: document.errors.slice(0, 10).map((error) => ({
				code: 'description-not-yaml', severity: 'blocks', file, row: lineCounter.linePos(error.pos[0]).line,
				message: `Die Beschreibung ist kein gültiges YAML (${error.code}).`, advice: 'Prüfen Sie Einrückung, Klammern und Anführungszeichen in dieser Zeile.'
			}))
		};
	}
	const source = plain(document);
	if (source === undefined) return { kind: 'faults', findings: [{ code: 'description-not-yaml', severity: 'blocks', file, message: 'Die Beschreibung verweist zu oft auf sich selbst (Anker und Aliase).', advice: 'Schreiben Sie die wiederholten Teile aus.' }] };
	return parseDescription(source.value, file, (path) => {
		for (let depth = path.length; depth > 0; depth--) {
			const node = document.getIn(path.slice(0, depth), true);
			if (isNode(node) && node.range) return lineCounter.linePos(node.range[0]).line;
			if (isPair(node)) return undefined;
		}
		return undefined;
	});
}

/** undefined where aliases multiply without bound („billion laughs“): the library counts them and gives up with a ReferenceError. */
function plain(document: Document): { readonly value: unknown } | undefined {
	try {
		return { value: document.toJS({ maxAliasCount: 100 }) };
	} catch (error) {
		if (error instanceof ReferenceError) return undefined;
		throw error;
	}
}
