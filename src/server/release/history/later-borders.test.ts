import { describe, expect, it } from 'vitest';
import type { Confidential } from '../cubes/confidential.ts';
import { figure, madeTown } from '../cubes/made-town.test-data.ts';
import { Office } from './office.test-data.ts';

const LATER = '2024-01-01';
const town = (handHidden: number | null): Confidential => madeTown([figure('ew')], { ew: { 2023: [2, 6, 12, 30] } }, {
	gebietsstaende: [{ id: '2020-01-01', name: '' }, { id: LATER, name: '' }],
	...(handHidden === null ? {} : { handHidden: [{ baseFigure: 'ew', levels: [], areas: [`quartier:${handHidden}`, `quartier:${handHidden}@2020-01-01`], periods: [], groups: [], reason: 'Probe' }] })
});

/** The same figures after borders were delivered that changed in 2024: in 2023 every quarter is called otherwise, and another one has its old name. */
function withBorders({ cubes, boundaries, ...rest }: Confidential): Confidential {
	const older = boundaries.areas.map((a) => (a.level === 'quartier' ? { ...a, id: `${a.id}@2020-01-01`, validTo: '2023-12-31' } : a));
	const newer = boundaries.areas.filter((a) => a.level === 'quartier').map((a) => ({ ...a, validFrom: LATER }));
	return { ...rest, boundaries: { ...boundaries, areas: [...older, ...newer] }, cubes: cubes.map((cube) => ({ ...cube, areas: older })) };
}

describe('borders that arrive after figures were published', () => {
	it('withhold the same', async () => {
		const office = new Office();
		const first = await office.release(town(null));
		expect(first).toHaveLength(2);
		expect(await office.release(withBorders(town(null)))).toEqual(first);
		expect(await office.release(town(null))).toEqual(first);
	});

	it('open nothing where other partners would be chosen now, and without looking back the audit refuses', async () => {
		const office = new Office();
		const first = await office.release(town(null));
		const shown = [2, 3, 4].find((q) => !first.includes(`ew quartier:${q}`)) ?? 0;
		expect(await office.release(withBorders(town(shown)))).toEqual(expect.arrayContaining([...first, `ew quartier:${shown}`]));
		const blind = new Office();
		await blind.release(town(null));
		await expect(blind.release(withBorders(town(shown)), true)).rejects.toThrow(/Angriff auf die Veröffentlichung gelang/);
	});
});
