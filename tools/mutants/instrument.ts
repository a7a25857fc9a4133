import ts from 'typescript';
import { changesOf, isAssignment } from './operators.ts';

/** A reason in words, before a statement or a member of a class, why no mutant of it could be told from it. */
const SPARED = /^\/\/ no mutants: \S.{19,}/;

export interface Mutant {
	readonly line: number;
	readonly from: string;
	readonly to: string;
}

/**
 * All mutants of a file in one text: each behind a question to the switch, and a count of steps in every loop and function, so that what would
 * never end can be stopped. Lines stay where they were.
 * @param first number of the file's first mutant; undefined: count steps only
 */
export function instrument(text: string, first: number | undefined): { readonly text: string; readonly mutants: readonly Mutant[]; readonly spared: readonly string[] } {
	const source = ts.createSourceFile('x.ts', text, ts.ScriptTarget.ESNext, true);
	const mutants: Mutant[] = [];
	const spared: string[] = [];
	let sparing = false;

	function emit(node: ts.Node): string {
		const start = node.getStart(source);
		if (isSilent(node)) return text.slice(start, node.getEnd());
		const reason = sparing ? undefined : reasonBefore(node);
		if (reason !== undefined) {
			sparing = true;
			const same = emit(node);
			sparing = false;
			spared.push(reason);
			return same;
		}
		const own = first === undefined || sparing || !isReplaceable(node) ? [] : changesOf(node, source).map((change) => ({ change, id: number(node, change.from, change.to) }));
		let inner = '';
		let at = start;
		for (const child of childrenOf(node)) {
			inner += text.slice(at, child.getStart(source)) + emit(child);
			at = child.getEnd();
		}
		inner += text.slice(at, node.getEnd());
		return counted(node, own.reduceRight((rest, { change, id }) => `(__mutants.on(${id})?(${change.text}):${rest})`, own.length > 0 ? `(${inner})` : inner));
	}
	function number(node: ts.Node, from: string, to: string): number {
		mutants.push({ line: source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1, from: from.replace(/\s+/g, ' '), to: to.replace(/\s+/g, ' ') });
		return first! + mutants.length - 1;
	}

	function reasonBefore(node: ts.Node): string | undefined {
		if (first === undefined || !(ts.isStatement(node) || ts.isClassElement(node))) return undefined;
		const comments = (ts.getLeadingCommentRanges(text, node.pos) ?? []).map(({ pos, end }) => text.slice(pos, end));
		return comments.find((comment) => SPARED.test(comment));
	}

	const body = childrenOf(source).map((child) => text.slice(child.pos, child.getStart(source)) + emit(child)).join('');
	return { text: `const __mutants = globalThis.__mutants;${body}`, mutants, spared };
}

function childrenOf(node: ts.Node): ts.Node[] {
	const children: ts.Node[] = [];
	ts.forEachChild(node, (child) => void children.push(child));
	return children.filter((child) => child.kind !== ts.SyntaxKind.EndOfFileToken).sort((a, b) => a.pos - b.pos);
}

/** Types, imports, and what is thrown: a message may be wrong, that something is thrown may not. */
function isSilent(node: ts.Node): boolean {
	return ts.isTypeNode(node) || ts.isImportDeclaration(node) || ts.isExportDeclaration(node) || ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node) || ts.isThrowStatement(node);
}

/** Where another expression may stand: not as the target of an assignment, a name, or a link of an optional chain. */
function isReplaceable(node: ts.Node): boolean {
	const { parent } = node;
	if (!parent || ts.isSourceFile(parent)) return false;
	if (ts.isBinaryExpression(parent) && parent.left === node && isAssignment(parent)) return false;
	if (ts.isOptionalChain(parent) && parent.expression === node) return false;
	return !('name' in parent && parent.name === node);
}

function counted(node: ts.Node, text: string): string {
	const { parent } = node;
	if (!parent) return text;
	const body = ts.isIterationStatement(parent, false) && parent.statement === node;
	if (!body && !(ts.isFunctionLike(parent) && ts.isBlock(node))) return text;
	return ts.isBlock(node) ? `{__mutants.step();${text.slice(1)}` : `{__mutants.step();${text}}`;
}
