import type { Catalogue, PublishedIndicator } from '#domain/indicator/published.ts';

/** Catalogue, proof, every table and border of the API: whole, and by each of its parameters, and by all parameters at once. */
export function everyTable({ kommune, baseFigures, indicators, areas, levels, gebietsstaende }: Catalogue): string[] {
	return [`/api/v1/${kommune.slug}`, `/api/v1/${kommune.slug}/snapshots/1`].flatMap((base) => {
		const tables = [['indikatoren', indicators], ['grundgroessen', baseFigures]] as const;
		return [base, `${base}/katalog`, `${base}/audit.json`, ...tables.flatMap(([kind, entries]) => entries.flatMap((entry) => ['', '.json', '.csv'].flatMap((suffix) => {
			const groups = 'groups' in entry ? (entry as PublishedIndicator).groups : [];
			const level = entry.levels.at(-1) ?? '';
			const parts = [
				...entry.levels.map((id) => `ebene=${id}`), ...entry.periods.map((period) => `zeit=${period}`), ...areas.map((area) => `gebiet=${area.id}`), ...groups.map((group) => `gruppe=${group || 'insgesamt'}`),
				...groups.map((group) => `ebene=${level}&zeit=${entry.periods[0]}&gruppe=${group || 'insgesamt'}`)
			];
			return ['', ...parts.map((part) => `?${part}`)].map((query) => `${base}/${kind}/${entry.id}${suffix}${query}`);
		}))), ...levels.flatMap(({ id }) => ['', ...gebietsstaende.map((g) => `?gebietsstand=${g.id}`)].map((query) => `${base}/gebiete/${id}.geojson${query}`))];
	});
}
