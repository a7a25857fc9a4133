import type { Catalogue } from '#domain/indicator/published.ts';

/** What is refused: unknown, doubled, malformed, not there. */
export function refused({ kommune: { slug }, indicators: [indicator], levels: [level] }: Catalogue): string[] {
	const page = `/${slug}/indikator/${indicator?.id}`;
	const table = `/api/v1/${slug}/indikatoren/${indicator?.id}`;
	return [
		'/gibt-es-nicht', '/%zz', `/${'x'.repeat(5000)}`, '/__data.json', `/${slug}/thema/nichts`, `/${slug}/gebiet/${level?.id}/nichts`, `/${slug}/indikator/nichts`, `/${slug}?stand=99`, `/${slug}?stand=x`,
		`${page}?ebene=nichts`, `${page}?zeit=1066`, `${page}?gruppe=alter:nichts`, `${page}?gebiet=nichts`, `${page}?sortierung=nichts`, `${page}?unbekannt=1`, `${page}?stand=1-00000000`,
		'/api/v1/nichts', '/api/nichts', `/api/v1/${slug}/snapshots/99`, `/api/v1/${slug}/indikatoren/nichts`, `/api/v1/${slug}/gebiete/nichts.geojson`, `${table}.xlsx`, `${table}?unbekannt=1`, `${table}?zeit=`, `${table}?zeit=1066`,
		`${table}?zeit=1066&zeit=1067`, `${table}?ebene=nichts`, `${table}?gebiet=nichts`, `${table}?gruppe=nichts:x`
	];
}
