import { describe, expect, test } from 'vitest';
import { UTM32 } from '../shapefile/make-shapefile.test-data.ts';
import { projectionOf } from './to-degrees.ts';

describe('coordinate systems', () => {
	test.each(['EPSG:25832', 'epsg:25832', 'EPSG:32632', UTM32, '+proj=utm +zone=32 +ellps=GRS80', `${UTM32.slice(0, -1)},AUTHORITY["EPSG","25832"]]`])('9° E lies at a rechtswert of 500,000', (system) => {
		const [x, y] = projectionOf(system)?.toDegrees(500_000, 5_650_301) ?? [];
		expect(x).toBeCloseTo(9, 9);
		// A degree of latitude is 111.2 km here; its arc itself is summed up in gauss-krueger.test.ts.
		expect(y).toBeCloseTo(51, 1);
	});
	test('the zone before the number', () => {
		expect(projectionOf('EPSG:4647')?.toDegrees(32_400_000, 5_600_000)).toEqual(projectionOf('EPSG:25832')?.toDegrees(400_000, 5_600_000));
		expect(projectionOf('EPSG:5650')?.toDegrees(33_400_000, 5_600_000)).toEqual(projectionOf('EPSG:25833')?.toDegrees(400_000, 5_600_000));
	});
	test('Web Mercator: half the earth is 20,037,508 m', () => {
		expect(projectionOf('EPSG:3857')?.toDegrees(20_037_508.342789244 / 18, 0)[0]).toBeCloseTo(10, 9);
	});
	test.each([
		'', 'EPSG:2056', 'EPSG:99999999', 'urn:x', 'PROJCS[', 'PROJCS["x"]', `PROJCS[${'a['.repeat(4000)}`, `PROJCS["${'x'.repeat(20_000)}"]`, '__proto__', 'constructor',
		'+proj=utm +zone=32 +nadgrids=/etc/passwd', '+init=epsg:25832', '+proj=pipeline +step +proj=utm', '+proj=geos +h=1', '+proj=utm +zone=32; rm', 'EPSG:25832\n+x',
		// The datum of the GDR: nobody says how it lies to WGS 84, and guessing would be off by a hundred metres.
		UTM32.replace('GRS_1980",6378137.0,298.257222101', 'Krassowsky_1940",6378245.0,298.3')
	])('not read (%#)', (system) => expect(projectionOf(system)).toBeUndefined());
});
