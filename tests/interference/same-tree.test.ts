import { expect, test } from 'vitest';
import { withTree } from '../rooms/tiny-tree.ts';
import { treeDifferences } from './same-tree.ts';

test('names and bytes of two folders are compared, whatever lies how deep', async () => {
	const differences = await withTree({ 'a/x/1.gz': '1', 'a/x/2.gz': '2', 'a/stamp': 'now', 'b/x/1.gz': '1', 'b/x/2.gz': '3', 'b/x/y/4.gz': '4', 'b/stamp': 'then' }, (root) => Promise.resolve(treeDifferences(`${root}/a`, `${root}/b`, ['stamp'])));
	expect(differences).toEqual(['x/y/4.gz: only in the second', 'x/2.gz: other bytes']);
});
