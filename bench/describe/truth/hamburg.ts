/** The columns of the Stadtteilprofile, by their definitions in the workbook; the two text files have the same. */
const profile = `Bevölkerung=einwohner | Unter 18-Jährige=einwohner[alter=u18] | 65-Jährige und Ältere=einwohner[alter=65plus] | Ausländerinnen und Ausländer=einwohner[staatsangehoerigkeit=auslaendisch] | Ausländeranteil*=rate
	| Bevölkerung mit Migrations-hintergrund=einwohner[migrationshintergrund=mit] | Unter 18-Jährige mit Migrations-hintergrund=einwohner[alter=u18,migrationshintergrund=mit] | Anteil*=rate
	| Haushalte=haushalte | Personen je Haushalt=rate | Einpersonen-haushalte=haushalte[haushaltstyp=einperson] | Haushalte mit Kindern=haushalte[haushaltstyp=mit-kindern] | Alleinerziehende=haushalte[haushaltstyp=alleinerziehend]
	| Fläche in km²=flaeche | Bevölkerungs-dichte=rate | Geburten=geburten | Sterbefälle=sterbefaelle | Zuzüge=zuzuege | Zuzüge aus*=zuzuege[*] | Fortzüge=fortzuege | Fortzüge in*=fortzuege[*] | Wanderungssaldo=rate
	| Sozial-versicherungs-pflichtig Beschäftigte*=beschaeftigte | Beschäftigten-quote*=rate | Arbeitslose (*=arbeitslose | Arbeitslosenanteil*=rate | Jüngere Arbeitslose*=arbeitslose[*] | Ältere Arbeitslose*=arbeitslose[*]
	| Leistungs-empfänger*=sgb2 | Unter 15-Jährige in Mindestsicherung*=mindestsicherung[alter=u15] | Bedarfs-gemeinschaften*=bedarfsgemeinschaften | Lohn- und*=count | Durchschnitt-liches*=rate | Wohngebäude*=count
	| Wohnungen (*=wohnungen | Bezugsfertige Wohnungen*=count | Wohnungen in Ein-*=wohnungen[gebaeudeart=ein-zwei] | Wohnungsgröße*=rate | Wohnfläche je*=rate | Sozialwohnungen (*=sozialwohnungen | Sozialwohnungs-anteil*=rate
	| Sozialwohnungen mit Bindungsauslauf bis 2019 in %=rate | Sozialwohnungen mit*=sozialwohnungen[*] | Preise*=rate | Kindergärten*=count | Grundschulen*=count | Schülerinnen und*=schueler-sek1
	| Niedergelassene Ärzte*=aerzte | Allgemeinärzte*=hausaerzte | Zahnärzte*=count | Apotheken*=count | Private PKW*=pkw | PKW-Dichte*=rate`;

export const hamburg: Readonly<Record<string, string>> = {
	'stats/stadtteilprofile_2014_original.xlsx': `Stadtgebiet=area | ${profile}`,
	'stats/stadtteilprofile_2014_raw.csv': `Stadtgebiet=area | ${profile}`,
	'stats/stadtteilprofile_2014.csv': `ebene=level | gebiet_id=area | gebiet_name=- | ${profile}`
};
