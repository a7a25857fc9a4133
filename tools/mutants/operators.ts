import ts from 'typescript';

/** One small fault: what stands in the place of the node. */
export interface Change {
	readonly from: string;
	readonly to: string;
	/** The node's text with the fault in it. */
	readonly text: string;
}

const SWAPPED: Readonly<Record<string, readonly string[]>> = {
	'<': ['<=', '>='], '<=': ['<', '>'], '>': ['>=', '<='], '>=': ['>', '<'], '===': ['!=='], '!==': ['==='],
	'+': ['-'], '-': ['+'], '*': ['/'], '/': ['*'], '%': ['*'], '**': ['*'], '&&': ['||'], '||': ['&&'], '??': ['&&'],
	'&': ['|'], '|': ['&'], '<<': ['>>'], '>>': ['<<'], '>>>': ['<<'],
	'+=': ['-='], '-=': ['+='], '*=': ['/='], '/=': ['*='], '||=': ['='], '&&=': ['='], '??=': ['=']
};
const CALLED = new Map([['min', 'max'], ['max', 'min'], ['floor', 'ceil'], ['ceil', 'floor'], ['some', 'every'], ['every', 'some']]);
/** Calls that can be left out, so that only what they are asked of remains. */
const DROPPED = new Set(['filter', 'sort', 'toSorted', 'reverse', 'toReversed', 'slice']);

/** Small faults of kinds that people make. None in types, messages, imports and exports: the caller leaves those out. */
export function changesOf(node: ts.Node, source: ts.SourceFile): Change[] {
	const raw = (n: ts.Node): string => n.getText(source);
	const own = raw(node);
	const put = (part: ts.Node, to: string): string => own.slice(0, part.getStart(source) - node.getStart(source)) + to + own.slice(part.getEnd() - node.getStart(source));
	const whole = (to: string): Change => ({ from: own, to, text: to });
	const found: Change[] = [];

	if (ts.isBinaryExpression(node)) {
		const operator = raw(node.operatorToken);
		for (const to of SWAPPED[operator] ?? []) if (!isText(node, operator)) found.push({ from: operator, to, text: isAssignment(node) ? put(node.operatorToken, to) : `(${raw(node.left)})${to}(${raw(node.right)})` });
	} else if (ts.isPrefixUnaryExpression(node)) {
		const rest = raw(node.operand);
		if (node.operator === ts.SyntaxKind.ExclamationToken || node.operator === ts.SyntaxKind.MinusToken) found.push(whole(rest));
		else if (node.operator === ts.SyntaxKind.PlusPlusToken || node.operator === ts.SyntaxKind.MinusMinusToken) found.push(whole((own.startsWith('++') ? '--' : '++') + rest));
	} else if (ts.isPostfixUnaryExpression(node)) found.push(whole(raw(node.operand) + (own.endsWith('++') ? '--' : '++')));
	else if (ts.isNumericLiteral(node)) {
		for (const to of neighbours(node, source)) found.push(whole(`${to}`));
	} else if (node.kind === ts.SyntaxKind.TrueKeyword) found.push(whole('false'));
	else if (node.kind === ts.SyntaxKind.FalseKeyword) found.push(whole('true'));
	else if (ts.isArrayLiteralExpression(node) && node.elements.length > 0) found.push(whole('[]'));
	else if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
		const { name, expression } = node.expression;
		const to = CALLED.get(name.text);
		if (to) found.push({ from: name.text, to, text: put(name, to) });
		if (DROPPED.has(name.text)) found.push({ from: `.${name.text}(…)`, to: '', text: raw(expression) });
	}
	if (isCondition(node)) for (const to of isEndless(node) ? ['false'] : ['true', 'false']) found.push(whole(to));
	if (isEffect(node)) found.push({ from: own, to: '(nothing)', text: 'undefined' });
	if (ts.isForOfStatement(node.parent) && node.parent.expression === node) found.push({ from: own, to: '[]', text: '[]' });
	return found.filter((change, i) => change.text !== own && found.findIndex((other) => other.text === change.text) === i);
}

/** Numbers beside a literal. None twice: `x > 0` becomes `x >= 0` already, which is `x > -1` of whole numbers, and `-1` becomes `1`. */
function neighbours(node: ts.NumericLiteral, source: ts.SourceFile): number[] {
	const value = Number(node.text);
	if (!Number.isInteger(value)) return [value + 1, 0];
	const { parent } = node;
	if (ts.isPrefixUnaryExpression(parent)) return [value - 1];
	if (!ts.isBinaryExpression(parent)) return [value + 1, value - 1];
	const operator = parent.operatorToken.getText(source);
	if (operator === '===' || operator === '!==') return [value + 1];
	if (!/^[<>]=?$/.test(operator)) return [value + 1, value - 1];
	return [(operator === '>' || operator === '<=') === (parent.right === node) ? value + 1 : value - 1];
}

/** A sum of texts is no arithmetic. */
function isText(node: ts.BinaryExpression, operator: string): boolean {
	return operator === '+' && [node.left, node.right].some((side) => ts.isStringLiteralLike(side) || ts.isTemplateExpression(side));
}

/** `=`, `+=`, `||=` …: what stands on its left is a target. */
export function isAssignment({ operatorToken: { kind } }: ts.BinaryExpression): boolean {
	return kind >= ts.SyntaxKind.FirstAssignment && kind <= ts.SyntaxKind.LastAssignment;
}

function isCondition(node: ts.Node): boolean {
	const { parent } = node;
	if (node.kind === ts.SyntaxKind.TrueKeyword || node.kind === ts.SyntaxKind.FalseKeyword) return false;
	return ts.isForStatement(parent) || ts.isConditionalExpression(parent) ? parent.condition === node : (ts.isIfStatement(parent) || ts.isWhileStatement(parent) || ts.isDoStatement(parent)) && parent.expression === node;
}

const isEndless = (node: ts.Node): boolean => !ts.isIfStatement(node.parent) && !ts.isConditionalExpression(node.parent);

/** A statement that is only there for what it does. */
function isEffect(node: ts.Node): boolean {
	return ts.isExpressionStatement(node.parent) && !(ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.SuperKeyword);
}
