import { createHash } from 'node:crypto';
import type { FigureTable } from '#domain/base-figure/figure-table.ts';
import type { CheckedDelivery, CheckedFile } from '#domain/delivery/delivery.ts';
import { DEFAULT_RULES } from '#domain/secrecy/secrecy-rules.ts';

/** For tests: a table in which every cell has the same number, or a given one. */
export function makeTable(table: Partial<Omit<FigureTable, 'values' | 'states'>> & { readonly value?: number; readonly values?: readonly number[] } = {}): FigureTable {
	const { baseFigure = 'einwohner', level = 'quartier', period = '2023', areas = ['quartier:01', 'quartier:02'], groups = [''], value = 1, values } = table;
	const cells = areas.length * groups.length;
	return { baseFigure, level, period, areas, groups, values: Float64Array.from(values ?? Array.from({ length: cells }, () => value)), states: new Uint8Array(cells) };
}

/** A file whose hash follows its name and content, like that of real bytes. */
export function makeFile(file: string, ...tables: readonly FigureTable[]): CheckedFile {
	const told = JSON.stringify(tables.map((table) => [table.baseFigure, table.level, table.period, table.areas, table.groups, [...table.values]]));
	return { file, sha256: createHash('sha256').update(file).update(told).digest('hex'), tables };
}

export function makeDelivery(slug: string, files: readonly CheckedFile[], told: { readonly name?: string; readonly area?: string } = {}): CheckedDelivery {
	const { name = `Stadt ${slug}`, area = 'Innenstadt' } = told;
	return {
		settings: {
			kommune: {
				slug, name, ags: '99999000', invented: true, office: 'Statistikstelle', contact: 'statistik@stadt.example', attribution: 'Stadt', about: 'Ausgedacht.',
				licence: { name: 'dl-de/by-2-0', url: 'https://www.govdata.de/dl-de/by-2-0' }, rules: DEFAULT_RULES, inhabitants: null, background: null, audienceRules: {}
			},
			levels: [{ id: 'stadt', name: 'Stadt', plural: 'Stadt' }], gebietsstaende: [{ id: '2015-01-01', name: '2015' }], classifications: [], baseFigures: [], themes: [], indicators: [], relations: [], handHidden: [], outsideFacts: []
		},
		boundaries: { areas: [{ id: 'stadt:1', level: 'stadt', code: '1', name: area, parent: null, validFrom: null, validTo: null, rest: false }], geometries: [] },
		settingsSha256: createHash('sha256').update(`settings ${slug} ${name}`).digest('hex'),
		boundariesSha256: createHash('sha256').update(`boundaries ${slug} ${area}`).digest('hex'),
		files, facilities: []
	};
}
