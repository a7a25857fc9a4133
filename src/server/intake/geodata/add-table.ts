import type { AreaTable, AreaText } from '#domain/delivery/description/border-file.ts';
import { areaText } from './area-text.ts';
import type { BorderFeature } from './border-feature.ts';

/**
 * Adds the columns of a table to the areas whose `key` stands in its key column. A property of the file itself stays. Where a key has
 * several rows (a table of quarters that also names the districts), only what all of them say is taken.
 */
export function addTable(features: readonly BorderFeature[], key: AreaText, table: AreaTable, rows: readonly BorderFeature[]): BorderFeature[] {
	const byKey = new Map<string, Map<string, string>>();
	for (const { properties } of rows) {
		const code = properties.get(table.key) ?? '';
		const known = byKey.get(code);
		if (known === undefined) byKey.set(code, new Map(properties));
		else for (const [name, value] of known) if (properties.get(name) !== value) known.delete(name);
	}
	return features.map((feature) => {
		const row = byKey.get(areaText(feature, key));
		return row === undefined ? feature : { ...feature, properties: new Map([...row, ...feature.properties]) };
	});
}
