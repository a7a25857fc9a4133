import { expect, it } from 'vitest';
import { NOT_COVERED } from './not-covered.ts';
import type { AuditReport } from './report.ts';
import { passes } from './report.ts';

const clean: AuditReport = { values: 9, withheld: 3, judged: 5, facts: 4, safe: 3, narrow: 0, disclosed: 0, timeout: 0, already: 2, contradictions: [], worst: [] };

it('passes where nothing speaks against it, whatever copies told already', () => expect(passes(clean)).toBe(true));
it.each<[string, Partial<AuditReport>]>([
	['narrow', { narrow: 1 }], ['disclosed', { disclosed: 1 }], ['undecided', { timeout: 1 }], ['contradictory', { contradictions: ['x'] }],
	['narrow as often as disclosed', { narrow: 2, disclosed: 2 }], ['disclosed as often as undecided', { disclosed: 1, timeout: 1 }], ['undecided as often as contradictory', { timeout: 1, contradictions: ['x'] }]
])('does not pass where something is %s', (_, found) => expect(passes({ ...clean, ...found })).toBe(false));
it('names what it cannot see', () => expect(NOT_COVERED.length).toBeGreaterThan(2));
