/** Names under which files are published in a snapshot. */
export const fileName = {
	catalogue: 'katalog.json',
	audit: 'audit.json',
	indicator: (id: string) => `indikatoren/${id}.json`,
	baseFigure: (id: string) => `grundgroessen/${id}.json`,
	slice: (indicator: string, group: string) => `schnitte/${indicator}/${group === '' ? 'insgesamt' : group}.json`,
	facilities: 'einrichtungen.json',
	arms: 'wappen.json',
	smallAreas: 'kleine-gebiete.json',
	profile: (level: string) => `profile/${level}.json`,
	map: (gebietsstand: string, level: string) => `geometrie/${gebietsstand}/${level}.json`,
	geojson: (gebietsstand: string, level: string) => `geometrie/${gebietsstand}/${level}.geojson`
} as const;
