import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { project, withTree } from '../../tests/rooms/tiny-tree.ts';
import { hunt } from './hunt.ts';
import { instrument } from './instrument.ts';

const file = 'src/domain/secrecy.ts';
const source = `const LEAST = 3;
export function isSmall(count: number): boolean {
	return count > 0 && count < LEAST;
}
export function total(counts: readonly number[]): number {
	let sum = 0;
	for (let at = 0; at < counts.length; at++) sum += counts[at]!;
	return sum;
}
export const forgotten = (count: number): number => count + 1;
`;
const test = `import { expect, it } from 'vitest';
import { isSmall, total } from './secrecy.ts';
it('finds small counts', () => expect([0, 1, 2, 3].map(isSmall)).toEqual([false, true, true, false]));
it('adds up', () => expect(total([4, 5])).toBe(9));
`;

async function survivors(tests: string): Promise<string[]> {
	const { mutants } = instrument(source, 0);
	const killed = await withTree({ 'package.json': '{"type":"module"}', [file]: source, 'src/domain/secrecy.test.ts': tests }, (root) => {
		symlinkSync(join(project, 'node_modules'), join(root, 'node_modules'));
		return hunt({ root, first: { [file]: 0 }, mutants: mutants.length, tests: ['src/domain/secrecy.test.ts'] }, () => undefined);
	});
	return mutants.flatMap(({ from, to }, id) => (killed.has(id) ? [] : [`${from} → ${to}`]));
}

it('kills what a test notices, endless loops and constants at the top among it, and says what nobody tests', async () => {
	expect(await survivors(test)).toEqual(['+ → -', '1 → 2', '1 → 0']);
});

it('says nothing where the tests fail by themselves', async () => {
	await expect(survivors(test.replace('toBe(9)', 'toBe(8)'))).rejects.toThrow('adds up');
});
