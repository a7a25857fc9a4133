import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectFiles } from '../../tools/check/project-files.ts';
import { project } from './tiny-tree.ts';

const realData = resolve(project, process.env['KECK_REAL_DATA'] ?? '../shared/data');
const hash = (file: string): string => createHash('sha256').update(readFileSync(file)).digest('hex');

describe('data in the project', () => {
	const files = projectFiles(project);

	it('lies with the invented town and the stored pictures only', () => {
		const data = files.filter((file) => /\.(csv|tsv|xlsx?|geojson|topojson|gpkg|shp|gz|zip|sqlite|parquet)$/.test(file));
		expect(data.filter((file) => !/^(demo\/musterstadt|tests\/(pictures|line))\//.test(file))).toEqual([]);
	});

	it('is no file above half a megabyte', () => {
		expect(files.filter((file) => statSync(join(project, file)).size > 500_000)).toEqual([]);
	});

	it.skipIf(!existsSync(realData))('holds no file of the real open data', () => {
		const foreign = globSync('**/*', { cwd: realData, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
		expect(foreign.length).toBeGreaterThan(10);
		const bySize = Map.groupBy(foreign, (file) => statSync(file).size);
		const copied = files.map((file) => join(project, file)).filter((file) => statSync(file).size > 0 && (bySize.get(statSync(file).size) ?? []).some((other) => hash(other) === hash(file)));
		expect(copied).toEqual([]);
	});
});
