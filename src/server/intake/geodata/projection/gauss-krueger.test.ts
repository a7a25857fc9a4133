import { describe, expect, test } from 'vitest';
import { projectionOf } from './to-degrees.ts';

const RADIANS = Math.PI / 180;

/** Meridian arc on an ellipsoid by plain summing of small steps: slow, and nothing in it could share a mistake with a series. */
function meridianArc(latitude: number, a: number, e2: number): number {
	const steps = 20_000;
	let sum = 0;
	for (let i = 0; i < steps; i++) sum += (a * (1 - e2)) / (1 - e2 * Math.sin((latitude * (i + 0.5)) / steps) ** 2) ** 1.5;
	return (sum * latitude) / steps;
}

/**
 * A point on the middle meridian, from first principles: latitude from the arc, then the seven parameters on geocentric coordinates
 * (position vector, EPSG guidance note 7-2, method 9606), then latitude and longitude on GRS 80.
 */
function onMeridian(longitude: number, northing: number): [number, number] {
	const [a, e2] = [6_377_397.155, 0.006674372231802];
	let low = 0, high = Math.PI / 2;
	for (let i = 0; i < 60; i++) [low, high] = meridianArc((low + high) / 2, a, e2) < northing ? [(low + high) / 2, high] : [low, (low + high) / 2];
	const n = a / Math.sqrt(1 - e2 * Math.sin(low) ** 2), meridian = longitude * RADIANS;
	const [x, y, z] = [n * Math.cos(low) * Math.cos(meridian), n * Math.cos(low) * Math.sin(meridian), n * (1 - e2) * Math.sin(low)];
	const [rx, ry, rz] = [0.202, 0.045, -2.455].map((seconds) => (seconds / 3600) * RADIANS) as [number, number, number];
	const scale = 1 + 6.7e-6;
	const [X, Y, Z] = [598.1 + scale * (x - rz * y + ry * z), 73.7 + scale * (rz * x + y - rx * z), 418.2 + scale * (-ry * x + rx * y + z)];
	const [A, E2] = [6_378_137, 0.00669438002290];
	let latitude = Math.atan2(Z, Math.hypot(X, Y));
	for (let i = 0; i < 20; i++) latitude = Math.atan2(Z + (E2 * A * Math.sin(latitude)) / Math.sqrt(1 - E2 * Math.sin(latitude) ** 2), Math.hypot(X, Y));
	return [Math.atan2(Y, X) / RADIANS, latitude / RADIANS];
}

const WKT = (lon: number, zone: number): string => `PROJCS["DHDN_3_Degree_Gauss_Zone_${zone}",GEOGCS["GCS_Deutsches_Hauptdreiecksnetz",DATUM["D_Deutsches_Hauptdreiecksnetz",SPHEROID["Bessel_1841",6377397.155,299.1528128]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]],PROJECTION["Gauss_Kruger"],PARAMETER["False_Easting",${zone}500000.0],PARAMETER["False_Northing",0.0],PARAMETER["Central_Meridian",${lon}.0],PARAMETER["Scale_Factor",1.0],PARAMETER["Latitude_Of_Origin",0.0],UNIT["Meter",1.0]]`;

describe('Gauß-Krüger', () => {
	test.each([[2, 6, 5_645_000], [3, 9, 5_400_000], [4, 12, 5_330_000], [5, 15, 5_660_000]])('zone %i agrees with first principles to a centimetre, by code and by the .prj of ArcGIS', (zone, meridian, northing) => {
		const [longitude, latitude] = onMeridian(meridian, northing);
		for (const system of [`EPSG:${31464 + zone}`, WKT(meridian, zone)]) {
			const [x, y] = projectionOf(system)?.toDegrees(zone * 1_000_000 + 500_000, northing) ?? [];
			expect(Math.abs((x ?? 0) - longitude)).toBeLessThan(1e-7);
			expect(Math.abs((y ?? 0) - latitude)).toBeLessThan(1e-7);
		}
	});
	test('its accuracy is said', () => {
		expect(projectionOf('EPSG:31467')?.accuracy).toBe(3);
		expect(projectionOf(WKT(9, 3))?.accuracy).toBe(3);
		expect(projectionOf('EPSG:25832')?.accuracy).toBeNull();
	});
});
