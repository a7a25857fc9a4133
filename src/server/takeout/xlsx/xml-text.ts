/**
 * Text for XML content and attributes. Signs that XML 1.0 cannot hold are written the way spreadsheets do (`_x0007_`, ECMA-376 ST_Xstring),
 * and a text that happens to look so is kept from being read so. Lone halves of surrogate pairs become U+FFFD.
 */
export function xmlText(raw: string): string {
	return raw.toWellFormed()
		.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
		// eslint-disable-next-line no-control-regex -- these are the signs in question
		.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, (sign) => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`)
		.replace(/[&<>"\t\n\r]/g, (sign) => ENTITIES[sign] ?? sign);
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\t': '&#9;', '\n': '&#10;', '\r': '&#13;' };
