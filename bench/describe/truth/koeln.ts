const long = 'jahr=period | raum_id=area | raum=- | ebene=level | merkmal_id=-';

/** What the columns of the open data of Köln are, by the city's README. */
export const koeln: Readonly<Record<string, string>> = {
	'stats/alter.csv': `${long} | merkmal=word alter | zahl=einwohner`,
	'stats/bundestagswahl_2013_stadtteile.csv': 'Nr=- | Name=area | Wahlberechtigte=wahlberechtigte | abgegeben=waehlende | Wahlbeteiligung=rate | *_Proz=rate | *=count',
	'stats/einwohner.csv': `${long} | merkmal=- | zahl=einwohner`,
	'stats/familienstand.csv': `${long} | merkmal=word familienstand | zahl=einwohner`,
	'stats/geschlecht.csv': `${long} | merkmal=word geschlecht | zahl=einwohner`,
	'stats/konfession.csv': `${long} | merkmal=word konfession | zahl=einwohner`,
	'stats/migrationshintergrund.csv': `${long} | merkmal=word migrationshintergrund | zahl=einwohner`,
	'stats/wohnstatus.csv': `${long} | merkmal=word wohnstatus | zahl=einwohner`
};
