import { CELL } from '#domain/base-figure/figure-table.ts';
import { allGroups } from '#domain/base-figure/group.ts';
import type { Composed } from '../compose/compose-snapshot.ts';
import type { Confidential, Verdicts } from '../cubes/confidential.ts';
import { fileName } from '#view/file-name.ts';
import { ArchivedCells } from './archived-cells.ts';
import type { ArchivedFigure, ReleaseArchive, Secrets } from './archived-release.ts';
import type { History } from './history.ts';

interface Dataset {
	readonly id: readonly string[];
	readonly dimension: Readonly<Record<string, { readonly category: { readonly index: readonly string[] } }>>;
	readonly value: readonly (number | null)[];
	readonly status: readonly (string | null)[];
}

/** What a release tells, for the archive, and the true values behind what it withholds. */
export function archiveRelease({ cubes, settings }: Confidential, verdicts: Verdicts, { catalogue, files }: Composed, history: History): { archived: ReleaseArchive; secrets: Secrets } {
	const figures: Record<string, ArchivedFigure> = {};
	const secrets: Record<string, Record<number, number | null>> = {};
	for (const { id, classifications } of catalogue.baseFigures) {
		const { dimension, value, status } = JSON.parse(files.get(fileName.baseFigure(id)) ?? '') as Dataset;
		const index = (name: string): readonly string[] => dimension[name]?.category.index ?? [];
		const groups = allGroups(classifications.flatMap((c) => settings.classifications.filter((x) => x.id === c)));
		const versions = new Array<number>(value.length).fill(0);
		const cells = new ArchivedCells({ areas: index('gebiet'), periods: index('zeit'), groups, value, status, versions }, catalogue);
		const own: Record<number, number | null> = (secrets[id] = {});
		for (const [c, cube] of cubes.entries()) {
			if (cube.figure.id !== id) continue;
			const now = history.versions(cube);
			for (const [i, version] of now.entries()) {
				const at = cells.at(cube.areas[Math.floor(i / cube.groups.length)]?.id ?? '', cube.period, cube.groups[i % cube.groups.length] ?? '');
				if (at === undefined) continue;
				versions[at] = version;
				if (verdicts[c]?.hidden[i] || cube.states[i] === CELL.WITHHELD) own[at] = cube.states[i] === CELL.KNOWN ? cube.values[i] ?? null : null;
			}
		}
		// A group's sum is a number of this release alone: its areas, whose sum it is, say what stayed the same, and it may be cut anew under its key.
		for (const group of Object.keys(catalogue.members ?? {})) for (const period of index('zeit')) for (const key of groups) {
			const at = cells.at(group, period, key);
			if (at !== undefined) versions[at] = history.next;
		}
		figures[id] = cells.figure;
	}
	return { archived: { catalogue, figures }, secrets };
}
