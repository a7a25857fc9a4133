const keys = 'year=period | ot_key=area | ot_name=-';

/** What the columns of the open data of Leipzig are, by the city's README and our description of them. */
export const leipzig: Readonly<Record<string, string>> = {
	'stats/aerzte.csv': `${keys} | Ärzte=aerzte`,
	'stats/altersquoten.csv': `${keys} | *=rate`,
	'stats/arbeitslose.csv': `${keys} | Arbeitslose insgesamt=arbeitslose | Männer=arbeitslose[geschlecht=m] | Frauen=arbeitslose[geschlecht=w] | unter 25 Jahre=arbeitslose[alter=u25] | über 55 Jahre=arbeitslose[alter=ue55]
		| Ausländer=arbeitslose[staatsangehoerigkeit=auslaendisch] | Langzeitarbeitslose=langzeitarbeitslose | nach SGB II=arbeitslose[rechtskreis=sgb2] | nach SGB III=arbeitslose[rechtskreis=sgb3] | Anteil*=rate | *=arbeitslose[*]`,
	'stats/einkommen.csv': `${keys} | *=rate`,
	'stats/einwohner.csv': `${keys} | Einwohner insgesamt=einwohner | Männer=einwohner[geschlecht=m] | Frauen=einwohner[geschlecht=w] | Deutsche=einwohner[staatsangehoerigkeit=deutsch] | Ausländer=einwohner[staatsangehoerigkeit=auslaendisch]`,
	'stats/einwohnerdichte.csv': `${keys} | *=rate`,
	'stats/flaechennutzung.csv': `${keys} | Gesamtfläche=flaeche | Gebäude- und Freifläche=flaeche[nutzung=gebaeude] | Verkehrsfläche=flaeche[nutzung=verkehr] | Landwirtschaftsfläche=flaeche[nutzung=landwirtschaft]
		| Erholungsfläche=flaeche[nutzung=erholung] | Waldfläche=flaeche[nutzung=wald] | Wasserfläche=flaeche[nutzung=wasser] | *=flaeche[*]`,
	'stats/migration.csv': `${keys} | Migranten=einwohner[migrationshintergrund=mit] | Ausländer=einwohner[staatsangehoerigkeit=auslaendisch] | Deutsche mit Migrationshintergrund=einwohner[migrationshintergrund=mit,staatsangehoerigkeit=deutsch]
		| Mehrstaater=count | Spätaussiedler=count | EU-Ausländer=eu-auslaender | *anteil*=rate`,
	'stats/sgb2_bedarfsgemeinschaften.csv': `${keys} | Bedarfsgemeinschaften=bedarfsgemeinschaften | mit 1 Person=bedarfsgemeinschaften[bg-typ=eine-person] | mit Kindern=bedarfsgemeinschaften[bg-typ=mit-kindern] | Alleinerziehende=bedarfsgemeinschaften[bg-typ=alleinerziehend]
		| Personen in Bedarfsgemeinschaften=sgb2 | SGB-II-Quote*=rate | Anteil*=rate | Personen je*=rate | Leistungen=rate | Leistungsberechtigte=count | Erwerbsfähige Leistungsberechtigte=count
		| unter 25 Jahre=erwerbsfaehige-leistungsberechtigte[alter=u25] | 25 bis unter 55 Jahre=erwerbsfaehige-leistungsberechtigte[alter=25-54] | 55 Jahre und älter=erwerbsfaehige-leistungsberechtigte[alter=55plus]
		| Ausländer=erwerbsfaehige-leistungsberechtigte[staatsangehoerigkeit=auslaendisch] | Nichterwerbsfähige=count | unter 15 Jahre=nichterwerbsfaehige[alter=u15] | Nicht Leistungsberechtigte=count`,
	'stats/straftaten.csv': `${keys} | Straftaten insgesamt=count | Straftaten je*=rate | *=straftaten[*]`,
	'stats/wohngebaeude.csv': `${keys} | Gebäude mit Wohnungen insgesamt=count | *=gebaeude-mit-wohnungen[*]`,
	'stats/wohnungen.csv': `${keys} | Wohnfläche insgesamt=wohnflaeche | Wohnfläche je*=rate | Wohnungen=wohnungen`
};
