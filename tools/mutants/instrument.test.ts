import { stripTypeScriptTypes } from 'node:module';
import { describe, expect, it } from 'vitest';
import { instrument } from './instrument.ts';

const told = (text: string): string[] => instrument(text, 0).mutants.map(({ from, to }) => `${from} → ${to}`);

describe('instrument', () => {
	it('puts the small faults in that people make', () => {
		expect(told('const f = (a: number) => a < 3;')).toEqual(['< → <=', '< → >=', '3 → 2']);
		expect(told('const f = (a: number) => a > 3 || a === 3 || a + 3 === -1;')).toEqual(['|| → &&', '|| → &&', '> → >=', '> → <=', '3 → 4', '=== → !==', '3 → 4', '=== → !==', '+ → -', '3 → 4', '3 → 2', '-1 → 1', '1 → 0']);
		expect(told('const f = (a: boolean, b: boolean) => !a && b;')).toEqual(['&& → ||', '!a → a']);
		expect(told('if (on) go();')).toEqual(['on → true', 'on → false', 'go() → (nothing)']);
		expect(told('for (const x of all) sum += x;')).toEqual(['all → []', '+= → -=', 'sum += x → (nothing)']);
		expect(told('const f = () => Math.max(...xs.filter(g));')).toEqual(['max → min', '.filter(…) → ']);
	});

	it('leaves types, imports, texts, what is thrown and targets of assignments alone', () => {
		expect(told("import x from './x.ts';\ntype Two = 1 | 2;\nconst y: 3 | true = x as 3;\nthrow new Error(`${1 + 1}`);")).toEqual([]);
		expect(told("[a, b] = c; d = 'x' + e;")).toEqual(['[a, b] = c → (nothing)', "d = 'x' + e → (nothing)"]);
	});

	it('spares what a reason in words says no fault could be told from', () => {
		const { mutants, spared } = instrument('// no mutants: any number will do that is large enough\nlet far = 4 * 1000;\n// no mutants: short\nlet near = 5;\n', 0);
		expect([mutants.map(({ from }) => from), spared]).toEqual([['5', '5'], ['// no mutants: any number will do that is large enough']]);
	});

	it('keeps the meaning while no mutant is on, and changes it by the one that is', () => {
		const { text, mutants } = instrument('let sum = 0;\nfor (const x of [1, 2, 3].filter((each) => each !== 2)) { sum += x * 2; }\nreturn sum ?? (sum && 1);', 0);
		const run = (active: number): unknown => new Function('globalThis', text)({ __mutants: { on: (id: number) => id === active, step: () => undefined } });
		expect(run(-1)).toBe(8);
		expect(run(mutants.findIndex(({ to }) => to === '-='))).toBe(-8);
		expect(run(mutants.findIndex(({ from }) => from === '.filter(…)'))).toBe(12);
		expect(run(mutants.findIndex(({ to, line }) => to === '[]' && line === 2))).toBe(0);
	});

	it('counts the steps of loops and functions, and keeps every line where it was', () => {
		const source = 'function f(n: number): number {\n\twhile (n > 0)\n\t\tn--;\n\treturn n;\n}\nf(3);\n';
		const { text, mutants } = instrument(source, undefined);
		let steps = 0;
		new Function('globalThis', stripTypeScriptTypes(text))({ __mutants: { on: () => false, step: () => steps++ } });
		expect(steps).toBe(4);
		expect(mutants).toEqual([]);
		expect(text.split('\n')[3]).toContain('return');
	});
});
