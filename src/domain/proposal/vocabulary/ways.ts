/**
 * How offices say what the catalogue counts, by stems of folded words: each text is one way, all its stems must occur (`*`: any ending).
 * A way may mean a group: `haushalte|haushaltstyp=einperson`.
 */
export const WAYS: Readonly<Record<string, readonly string[]>> = {
	einwohner: ['einwohner*', 'bevoelkerung', 'inhabitants', 'population', 'ew'],
	'eu-auslaender': ['eu auslaender*', 'eu foreigners'],
	haushalte: ['haushalte', 'privathaushalte', 'households', 'hh'],
	'haushalte|haushaltstyp=einperson': ['einpersonenhaushalte', 'ein personen haushalte', 'singlehaushalte', '1 personen haushalte'],
	'personen-in-haushalten': ['personen haushalten'],
	arbeitslose: ['arbeitslose', 'unemployed'],
	langzeitarbeitslose: ['langzeitarbeitslose'],
	beschaeftigte: ['sozialversicherungspflichtig* beschaeftigte', 'svp beschaeftigte', 'beschaeftigte'],
	bedarfsgemeinschaften: ['bedarfsgemeinschaften', 'bg', 'bedarfsgemeinschaften sgb ii'],
	sgb2: ['personen bedarfsgemeinschaften', 'personen bg', 'leistungsempfaenger* sgb ii', 'sgb ii empfaenger*', 'leistungsbezieh* sgb ii', 'sgb2'],
	mindestsicherung: ['mindestsicherung'],
	'grundsicherung-alter': ['grundsicherung alter'],
	wohngeld: ['wohngeld'],
	geburten: ['geburten', 'lebendgeborene', 'births'],
	sterbefaelle: ['sterbefaelle', 'gestorbene', 'deaths'],
	zuzuege: ['zuzuege'],
	fortzuege: ['fortzuege'],
	'kita-plaetze': ['plaetze', 'genehmigte plaetze', 'kitaplaetze', 'kita plaetze', 'betreuungsplaetze'],
	'kita-kinder': ['kitakinder', 'betreute kinder'],
	schueler: ['schueler*'],
	'schueler-sek1': ['schueler* sekundarstufe i'],
	wohnungen: ['wohnungen', 'dwellings'],
	sozialwohnungen: ['sozialwohnungen'],
	wohnflaeche: ['wohnflaeche'],
	flaeche: ['flaeche', 'gesamtflaeche', 'bodenflaeche', 'area'],
	pkw: ['pkw', 'private pkw', 'personenkraftwagen'],
	aerzte: ['aerzte', 'aerztinnen', 'niedergelassene aerzte'],
	hausaerzte: ['hausaerzte', 'allgemeinaerzte'],
	kinderaerzte: ['kinderaerzte'],
	wahlberechtigte: ['wahlberechtigte'],
	waehlende: ['waehlende', 'waehlerinnen waehler', 'abgegeben']
};
