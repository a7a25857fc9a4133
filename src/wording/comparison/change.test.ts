import { expect, test } from 'vitest';
import { formatChange } from './change.ts';

const share = { kind: 'share', unit: '%', decimals: 1 } as const;
test.each([
	[{ as: 'points', value: 2.4 }, share, '+2,4\u00a0Prozentpunkte'], [{ as: 'points', value: -1 }, { ...share, decimals: 0 }, '−1\u00a0Prozentpunkt'],
	[{ as: 'percent', value: -13 }, { kind: 'count', unit: 'Personen', decimals: 0 }, '−13,0\u202f%'], [{ as: 'points', value: 0 }, share, 'unverändert'],
	[{ as: 'difference', value: 0.9 }, { kind: 'mean', unit: 'Jahre', decimals: 1 }, '+0,9\u00a0Jahre']
] as const)('%j of %j is said as %s', (change, format, said) => expect(formatChange(change, format)).toBe(said));
