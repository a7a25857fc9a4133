import { expect, test } from 'vitest';
import type { CodeTree } from './code-tree.ts';
import { codesOf, cutAbove, depthOf } from './code-tree.ts';
import { treesOf } from './trees-of.ts';

const sum = (whole: string, ...parts: string[]): { whole: string; parts: string[] } => ({ whole, parts });
const spell = ({ code, parts }: CodeTree): string => (parts.length === 0 ? code : `${code}(${parts.map(spell).join(' ')})`);

test('nested sums are one tree', () => {
	expect(treesOf([sum('u6', 'u3', '3-5'), sum('insgesamt', 'u6', 'ab6')]).map(spell)).toEqual(['insgesamt(u6(u3 3-5) ab6)']);
});

test('a whole divided in two ways makes two trees, each from the top', () => {
	expect(treesOf([sum('insgesamt', 'ohne', 'mit'), sum('mit', 'paar', 'allein'), sum('mit', 'kind-1', 'kind-2')]).map(spell)).toEqual(['insgesamt(ohne mit(paar allein))', 'insgesamt(ohne mit(kind-1 kind-2))']);
});

test('overlapping bands make a tree each', () => {
	expect(treesOf([sum('insgesamt', 'u15', 'ab15'), sum('insgesamt', 'u18', 'ab18'), sum('u18', 'u15', '15-17'), sum('u15', 'u3', '3-14')]).map(spell)).toEqual(['insgesamt(u15(u3 3-14) ab15)', 'insgesamt(u18(u15(u3 3-14) 15-17) ab18)']);
});

test('a part of two wholes appears below each', () => {
	expect(treesOf([sum('a', 'x', 'y'), sum('b', 'y', 'z')]).map(spell)).toEqual(['a(x y)', 'b(y z)']);
});

test('a whole that another branch has taken gets a tree of its own', () => {
	expect(treesOf([sum('t', 'a', 'b'), sum('a', 'c', 'd'), sum('b', 'd', 'e')]).map(spell)).toEqual(['t(a(c d) b)', 'b(d e)']);
});

test('no sums, no trees; codes, depth and cut', () => {
	expect(treesOf([])).toEqual([]);
	const [tree] = treesOf([sum('t', 'a', 'b'), sum('a', 'c', 'd')]);
	expect([codesOf(tree!), depthOf(tree!), spell(cutAbove(tree!, 'c')), spell(cutAbove(tree!, 'a'))]).toEqual([['t', 'a', 'c', 'd', 'b'], 2, 't(a b)', 't']);
});
