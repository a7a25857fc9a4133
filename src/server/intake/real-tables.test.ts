import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { columnsNamed } from '#domain/delivery/reading/file-columns.ts';
import { findPersonalData } from '#domain/delivery/sheet/personal-data.ts';
import { decodeText } from './csv/decode-text.ts';
import { detectDelimiter } from './csv/detect-delimiter.ts';
import { readCsv } from './csv/read-csv.ts';

const real = resolve(process.env['KECK_REAL_DATA'] ?? '../shared/data');
const cities = ['leipzig', 'koeln', 'berlin', 'hamburg'];
/** Columns that tell rows apart. */
const KEYS = ['year', 'ot_key', 'jahr', 'raum_id', 'ebene', 'merkmal', 'plr_id', 'PLR_ID', 'PLR-ID', 'plrID', 'bezID', 'reference_date', 'ZEIT', 'lor_version', 'gebiet_id', 'Stadtgebiet', 'mss_edition'];

describe.each(cities)('tables of %s', (city) => {
	const folder = join(real, city, 'stats');
	const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.csv')) : [];
	test.skipIf(files.length === 0)('have even rows, and none is personal data', () => {
		for (const name of files) {
			const decoded = decodeText(readFileSync(join(folder, name)), null);
			expect(decoded.kind, name).toBe('text');
			if (decoded.kind !== 'text') continue;
			const read = readCsv(decoded.text, name, { delimiter: detectDelimiter(decoded.text, 1), header: { first: 1, last: 1 }, lines: null, columnLimit: 500 });
			expect([name, read.raggedCount, read.openQuoteLine]).toEqual([name, 0, undefined]);
			expect(read.sheet.columns.length, name).toBeGreaterThan(2);
			const key = columnsNamed(read.sheet, KEYS);
			expect([name, findPersonalData(read.sheet, key, [])]).toEqual([name, undefined]);
		}
	});
});
