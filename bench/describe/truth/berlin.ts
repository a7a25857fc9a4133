const mss = 'ZEIT=period | PLR_ID=area | PLR_NAME=- | BEZ_ID=- | EW=einwohner | KOM=-';
const migration = 'einwohner[migrationshintergrund=mit';

/** What the columns of the open data of Berlin are, by the city's README. */
export const berlin: Readonly<Record<string, string>> = {
	'facilities/expected_counts_per_plr.csv': 'plr_id=area | *=count',
	'stats/gssa_2022_bezirke.csv': 'bezID=area | bezNAME=- | *=rate',
	'stats/gssa_2022_planungsraeume.csv': 'plrID=area | plrNAME=- | *=rate',
	'stats/lor_2021_hierarchie.csv': 'plr_id=area | flaeche_m2=flaeche | stand=period | *=-',
	'stats/mss_2021_index_indikatoren_raw.csv': `${mss} | *_GR=- | S2=- | D2=- | *=rate`,
	'stats/mss_2021_indizes_raw.csv': `${mss} | *=-`,
	'stats/mss_2021_kontext_indikatoren_raw.csv': `${mss} | *_GR=- | KI_08=- | KI_14=- | KI_15=- | *=rate`,
	'stats/mss_2021_z_werte_published.csv': 'PLR-ID=area | PLR-Name=- | EW 31.12.2020=einwohner | Zuordnung*=- | *=rate',
	'stats/mss_status_index_2013_2015_2017_2021.csv': 'mss_edition=- | reference_date=period | lor_version=- | plr_id=area | plr_name=- | inhabitants=einwohner | status_sum=rate | status_index_class=- | dynamic_index_class=- | status_dynamic=- | *=rate',
	'stats/population_plr_2015_2024.csv': `reference_date=period | lor_version=- | plr_id=area | inhabitants=einwohner | inhabitants_female=einwohner[geschlecht=w] | inhabitants_age_below_6=einwohner[alter=u6] | inhabitants_age_6_15=einwohner[alter=6-14]
		| inhabitants_age_15_18=einwohner[alter=15-17] | inhabitants_age_18_27=einwohner[alter=18-26] | inhabitants_age_27_45=einwohner[alter=27-44] | inhabitants_age_45_55=einwohner[alter=45-54] | inhabitants_age_55_65=einwohner[alter=55-64]
		| inhabitants_age_above_65=einwohner[alter=65plus] | inhabitants_germans=einwohner[staatsangehoerigkeit=deutsch] | inhabitants_foreigners=einwohner[staatsangehoerigkeit=auslaendisch] | inhabitants_with_migration_background=${migration}]
		| inhabitants_germans_with_migration_background=${migration},staatsangehoerigkeit=deutsch] | inhabitants_with_migration_background_age_below_6=einwohner[alter=u6,migrationshintergrund=mit]
		| inhabitants_with_migration_background_age_6_15=einwohner[alter=6-14,migrationshintergrund=mit] | inhabitants_with_migration_background_age_15_18=einwohner[alter=15-17,migrationshintergrund=mit]`
};
