import { describe, expect, it } from 'vitest';
import { checkDeadCode } from '../../tools/check/dead-code.ts';
import { passed } from '../../tools/check/outcome.ts';
import { judge } from './tree-with-tools.ts';

describe('the search for dead code', () => {
	it('is content where everything is used', async () => {
		expect((await judge(checkDeadCode, {})).findings).toEqual([]);
	});

	it('sees a file and an export that nobody uses', async () => {
		const { findings } = await judge(checkDeadCode, { 'src/domain/area/forgotten.ts': 'export const x = 1;\n', 'src/domain/area/area.ts': 'export const top = 1;\nexport const unused = 2;\n' });
		expect(findings.join()).toContain('forgotten.ts');
		expect(findings.join()).toContain('unused');
	});

	it('that stops with an error has not passed', async () => {
		expect(passed(await judge(checkDeadCode, { 'knip.json': '{"entry": 7}' }))).toBe(false);
	});
});
