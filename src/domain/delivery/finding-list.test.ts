import { expect, test } from 'vitest';
import { FindingList } from './finding-list.ts';

test('after ten of one kind in a file the rest is counted, without making sentences', () => {
	const list = new FindingList();
	let made = 0;
	for (let i = 0; i < 1000; i++) list.add('a.csv', 'text-in-number', 'blocks', () => { made++; return { message: 'm', advice: 'a', value: 'x'.repeat(80) }; });
	list.add('b.csv', 'text-in-number', 'warns', () => ({ message: 'm', advice: 'a' }));
	const all = list.all();
	expect(all.map((f) => f.more)).toEqual([...Array<undefined>(9).fill(undefined), 990, undefined]);
	expect(made).toBe(10);
	expect(all[0]?.value).toHaveLength(60);
	expect([list.blocks, list.blocksFile('a.csv'), list.blocksFile('b.csv')]).toEqual([true, true, false]);
});
