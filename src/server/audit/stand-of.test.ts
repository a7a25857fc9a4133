import { expect, it } from 'vitest';
import { readDataset } from '#domain/audit/published/dataset.ts';
import { makeStand, safeTables } from '#domain/audit/published/make-stand.test-data.ts';
import { auditStands } from './audit-stands.ts';
import { standOf, standOfTables } from './stand-of.ts';

const made = makeStand({ tables: safeTables() });
const files = new Map<string, string>([['katalog.json', JSON.stringify(made.catalogue)]]);
for (const [folder, tables] of [['grundgroessen', made.datasets], ['indikatoren', made.indicators]] as const) for (const [id, json] of tables) files.set(`${folder}/${id}.json`, JSON.stringify(json));
const now = standOf([...files.keys(), 'audit.json'], (name) => files.get(name)!);

/** As an archive would keep an earlier release, in which the supplier's number of quarter a still stood. */
const archived = (version: number) => standOfTables(made.catalogue, Object.fromEntries([...made.datasets].map(([id, json]) => {
	const { areas, periods, groups, values } = readDataset(json);
	const value = [...values].map((v, i) => (Number.isNaN(v) ? (id === 'bezug' && i === 4 ? 2 : null) : v));
	return [id, { areas, periods, groups, value, status: value.map((v) => (v === null ? 'withheld' : null)), versions: value.map(() => version) }];
})));

it('reads the files of a release that is still in memory', async () => expect(await auditStands([now])).toMatchObject({ values: 26, withheld: 4, safe: 8, disclosed: 0 }));
it('joins what an archive keeps of earlier ones', async () => {
	expect(await auditStands([archived(0), now])).toMatchObject({ disclosed: 0, already: 4 });
	// Counts corrected since then are other counts; those of the older release stay given away.
	const { already, worst } = await auditStands([archived(7), now]);
	expect([worst, already]).toEqual([[], 3]);
});
