import { addressCode } from '#domain/area/area.ts';
import type { Catalogue } from '#domain/indicator/published.ts';
import { HELP, kommuneAddresses, START } from '#url/addresses.ts';
import { READERS } from '#url/audience.ts';
import { safeName, type SiteMap } from './site-map.ts';

/**
 * Plans the pages that have one state: Kommune, themes, areas, help; and facilities, all and kind by kind. The list of Kommunen is this one Kommune.
 * Comparisons and catchment areas are not among them: every choice of areas is a page of its own.
 */
export function planPages(map: SiteMap, catalogue: Catalogue, facilityKinds: readonly string[]): void {
	const to = kommuneAddresses(catalogue.kommune.slug, null);
	map.add(to.kommune(), 'index.html');
	map.add(to.proof(), 'geheimhaltung.html');
	if (facilityKinds.length > 0) map.add(to.facilities(), 'einrichtungen.html');
	// Of one kind alone the page of all is the page of that kind.
	if (facilityKinds.length > 1) for (const kind of facilityKinds) map.add(to.facilities([['art', kind]]), `einrichtungen/${safeName(kind)}.html`);
	for (const reader of READERS) map.add(to.audience(reader), `fuer/${reader}.html`);
	map.alias(START, to.kommune());
	if (catalogue.kommune.look?.colour) map.add(to.look(), 'aussehen.css');
	if (catalogue.kommune.look?.arms) map.add(to.arms(), `wappen.${catalogue.kommune.look.arms === 'image/png' ? 'png' : 'svg'}`);
	for (const theme of catalogue.themes) map.add(to.theme(theme.id), `thema/${safeName(theme.id)}.html`);
	for (const indicator of catalogue.indicators) map.add(to.indicator(indicator.id), `indikator/${safeName(indicator.id)}.html`);
	for (const area of catalogue.areas) if (!area.rest) map.add(to.area(area.level, addressCode(area)), `gebiet/${safeName(area.level)}/${safeName(addressCode(area))}.html`);
	for (const address of Object.values(HELP)) map.add(address, `${address.slice(1)}.html`);
}

/** Plans the data files. Their addresses without suffix are JSON-stat, too. @param hasProof false for snapshots of versions that wrote none; @param hasFacilities where any are published: one page, two files */
export function planData(map: SiteMap, catalogue: Catalogue, hasProof: boolean, hasFacilities: boolean, hasBorders: (level: string) => boolean): void {
	const base = `/api/v1/${catalogue.kommune.slug}`;
	const file = base.slice(1);
	map.add(base, `${file}.json`);
	map.add(`${base}/katalog`, `${file}/katalog.json`);
	if (hasProof) map.add(`${base}/audit.json`, `${file}/audit.json`);
	if (hasFacilities) for (const format of ['csv', 'geojson']) map.add(`${base}/einrichtungen.${format}`, `${file}/einrichtungen.${format}`);
	for (const [folder, entries] of [['indikatoren', catalogue.indicators], ['grundgroessen', catalogue.baseFigures]] as const) {
		for (const { id } of entries) {
			map.add(`${base}/${folder}/${id}`, `${file}/${folder}/${safeName(id)}.json`);
			map.add(`${base}/${folder}/${id}.csv`, `${file}/${folder}/${safeName(id)}.csv`);
		}
	}
	for (const level of catalogue.levels) if (hasBorders(level.id)) map.add(`${base}/gebiete/${level.id}.geojson`, `${file}/gebiete/${safeName(level.id)}.geojson`);
}
