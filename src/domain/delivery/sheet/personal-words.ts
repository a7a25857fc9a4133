import { umlautsWrittenOut } from '../../text/umlauts-written-out.ts';

/** Header words that only a file about single persons has. Compared as whole words, small letters, umlauts written out. */
const PERSON = new Set([
	'vorname', 'vornamen', 'nachname', 'nachnamen', 'familienname', 'geburtsname', 'rufname', 'geburtsdatum', 'geburtstag', 'gebdatum', 'gebdat',
	'hausnummer', 'hausnr', 'hnr', 'anschrift', 'wohnanschrift', 'privatanschrift', 'email', 'emailadresse', 'mailadresse', 'telefon', 'telefonnummer', 'telefonnr', 'handy', 'handynummer', 'mobilnummer',
	'iban', 'kontonummer', 'versichertennummer', 'krankenversichertennummer', 'versicherungsnummer', 'sozialversicherungsnummer', 'rentenversicherungsnummer', 'steueridentifikationsnummer', 'steuerid',
	'personalausweisnummer', 'ausweisnummer', 'passnummer', 'kundennummer', 'bgnummer', 'aktenzeichen', 'patientennummer', 'personennummer', 'personalnummer', 'schuelernummer',
	'surname', 'firstname', 'lastname', 'birthdate', 'dateofbirth', 'birthday'
]);
/** Words that name persons or houses only together with another of the kind: „Name“ alone heads a column of quarters. */
const ADDRESS = new Set(['name', 'strasse', 'str', 'adresse', 'street', 'address']);
/** A longer heading („Haushalte mit Telefon und Internet“) counts something. */
const MOST_WORDS = 3;

function words(header: string): string[] {
	const text = umlautsWrittenOut(header).replace(/\be-mail/g, 'email');
	const single = text.match(/[a-z]+/g) ?? [];
	return single.length > 1 && single.length <= MOST_WORDS ? [...single, single.join('')] : single;
}

export function isPersonalHeader(header: string): boolean {
	const found = words(header);
	return found.length <= MOST_WORDS + 1 && found.some((word) => PERSON.has(word));
}

export function isAddressHeader(header: string): boolean {
	const found = words(header);
	return found.length === 1 && ADDRESS.has(found[0] ?? '');
}
