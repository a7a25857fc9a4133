/** A hierarchy in which every node is the sum of its parts: the only form of sums that the tools of the offices know. */
export interface CodeTree {
	readonly code: string;
	readonly parts: readonly CodeTree[];
}

/** All codes, wholes before their parts. */
export const codesOf = (tree: CodeTree): string[] => [tree.code, ...tree.parts.flatMap(codesOf)];

/** All nodes that are sums. */
export const wholesOf = (tree: CodeTree): CodeTree[] => (tree.parts.length === 0 ? [] : [tree, ...tree.parts.flatMap(wholesOf)]);

/** The tree without the sum that has the code among its parts, and without everything below. */
export function cutAbove(tree: CodeTree, code: string): CodeTree {
	return { ...tree, parts: tree.parts.some((p) => p.code === code) ? [] : tree.parts.map((p) => cutAbove(p, code)) };
}

/** Levels below the root. */
export const depthOf = (tree: CodeTree): number => (tree.parts.length === 0 ? 0 : 1 + Math.max(...tree.parts.map(depthOf)));
