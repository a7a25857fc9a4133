/**
 * A table for τ-ARGUS (tabular data): `.tab`, `.rda` and a `.hrc` per hierarchical dimension.
 *
 * Source of the formats: τ-ARGUS, github.com/sdcTools/tauargus: `src/tauargus/model/Metadata.java` (readTableMetadata), and its example
 * `data/tableinput/pp.rda`, `pp.tab`, `data/region2.hrc`; Insee, package rtauargus (`tab_rda`: codes of equal length; 0.00001 as
 * protection level of cells that are withheld for others only).
 * A hierarchy names every node but the total, each level below the first with one more lead string; the total is named by TOTCODE.
 * Protection levels: an attacker must find a small count x possible from 0 to the minimum count k, so LOWERPL = x and UPPERPL = k − x.
 */
import type { AdditiveTable, CellStatus, TableCell } from './additive-table.ts';
import type { CodeTree } from './code-tree.ts';
import { codesOf, depthOf } from './code-tree.ts';

const LEAD = '@';
/** S may be withheld by the tool, P may not, U is withheld and needs protection. */
const STATUS: Readonly<Record<CellStatus, string>> = { shown: 'S', total: 'P', sensitive: 'U', partner: 'U' };
const ALMOST_NONE = '0.00001';

/** @param name file name without ending @returns file name → content */
export function writeArgus(table: AdditiveTable, name: string): Map<string, string> {
	const files = new Map<string, string>();
	const spelled = table.dimensions.map(({ tree }) => spelling(codesOf(tree)));
	const line = ({ codes, value, status }: TableCell): string => {
		const small = status === 'sensitive' && value >= 1 && value < table.minimumCount;
		const levels = status === 'shown' || status === 'total' ? ['0', '0'] : small ? [String(value), String(table.minimumCount - value)] : [ALMOST_NONE, ALMOST_NONE];
		return [...codes.map((code, d) => `"${spelled[d]?.(code) ?? code}"`), String(value), STATUS[status], ...levels].join(';');
	};
	files.set(`${name}.tab`, text(table.cells.map(line)));
	const dimensions = table.dimensions.flatMap(({ name: dimension, tree }, d) => {
		const spell = spelled[d] ?? String;
		const lines = [dimension, '  <RECODEABLE>', `  <TOTCODE> "${spell(tree.code)}"`];
		if (depthOf(tree) < 2) return lines;
		files.set(`${name}-${dimension}.hrc`, text(tree.parts.flatMap((part) => hierarchy(part, 0, spell))));
		return [...lines, '  <HIERARCHICAL>', `  <HIERCODELIST> "${name}-${dimension}.hrc"`, `  <HIERLEADSTRING> "${LEAD}"`];
	});
	files.set(`${name}.rda`, text([
		'  <SEPARATOR> ";"', '  <SAFE> "S"', '  <UNSAFE> "U"', '  <PROTECT> "P"', ...dimensions,
		'keck_wert', '  <NUMERIC>', '  <DECIMALS> 0', 'keck_status', '  <STATUS>', 'keck_unten', '  <NUMERIC> <LOWERPL>', 'keck_oben', '  <NUMERIC> <UPPERPL>'
	]));
	return files;
}

function hierarchy({ code, parts }: CodeTree, level: number, spell: (code: string) => string): string[] {
	return [LEAD.repeat(level) + spell(code), ...parts.flatMap((part) => hierarchy(part, level + 1, spell))];
}

/** Codes of equal length without anything the tool takes for its own; where two would be spelled alike, their number is added. */
function spelling(codes: readonly string[]): (code: string) => string {
	const plain = codes.map((code) => code.replace(/[^A-Za-z0-9:.-]/g, '-'));
	const own = plain.map((code, i) => (plain.indexOf(code) === i ? code : `${code}-${i}`));
	const width = Math.max(...own.map((code) => code.length));
	const spelled = new Map(codes.map((code, i) => [code, (own[i] ?? '').padEnd(width, '_')]));
	return (code) => spelled.get(code) ?? code;
}

const text = (lines: readonly string[]): string => `${lines.join('\r\n')}\r\n`;
