import qrcode from 'qrcode-generator';

/** Free modules around the code; readers need four (ISO/IEC 18004, 9.1). */
const QUIET = 4;

export interface QrCode {
	/** Modules on a side, the quiet zone among them. */
	readonly size: number;
	/** All dark modules as one path, runs of a row as one piece. */
	readonly path: string;
}

/** A QR code of an address, level M (15 % may be damaged), as small as it can be. */
export function qrCode(text: string): QrCode {
	const code = qrcode(0, 'M');
	code.addData(text, 'Byte');
	code.make();
	const count = code.getModuleCount();
	let path = '';
	for (let row = 0; row < count; row++) {
		for (let from = 0; from < count; from++) {
			let to = from;
			while (to < count && code.isDark(row, to)) to++;
			if (to > from) path += `M${from + QUIET} ${row + QUIET}h${to - from}v1h${from - to}z`;
			from = to;
		}
	}
	return { size: count + 2 * QUIET, path };
}

/** The code as a file: ten px a module, black on white whatever the reader's colours. */
export function qrFile(text: string): string {
	const { size, path } = qrCode(text);
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" width="${size * 10}" height="${size * 10}" shape-rendering="crispEdges"><rect width="${size}" height="${size}" fill="#fff"/><path d="${path}" fill="#000"/></svg>\n`;
}
