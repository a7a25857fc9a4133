const CANDIDATES = [';', ',', '\t', '|'] as const;
const SAMPLE = 64 * 1024;
const LINES = 200;

/**
 * The sign that divides the header line and cuts most lines into the same number of cells; quoted text does not count. A decimal comma
 * in a semicolon file is in the rows but not in the header; where two signs fit equally well the one that cuts more wins. A file of one column
 * has none: then the German habit.
 */
export function detectDelimiter(text: string, headerLine: number): string {
	const lines = sampleLines(text).slice(headerLine - 1);
	let best: { sign: string; share: number; cells: number } = { sign: ';', share: 0, cells: 0 };
	for (const sign of CANDIDATES) {
		const counts = lines.map((line) => countOutsideQuotes(line, sign));
		const cells = counts[0] ?? 0;
		if (cells === 0) continue;
		const share = counts.filter((n) => n === cells).length / counts.length;
		if (share > best.share || (share === best.share && cells > best.cells)) best = { sign, share, cells };
	}
	return best.sign;
}

/** Complete lines of the first 64 KiB; a line break inside quotes does not end one. */
function sampleLines(text: string): string[] {
	const sample = text.slice(0, SAMPLE);
	const lines: string[] = [];
	let start = 0;
	let quoted = false;
	for (let i = 0; i < sample.length && lines.length < LINES; i++) {
		const c = sample[i];
		if (c === '"') quoted = !quoted;
		else if (c === '\n' && !quoted) {
			if (sample.slice(start, i).trim() !== '') lines.push(sample.slice(start, i));
			// Blank lines count for the number of the header line, not for the shares.
			else if (lines.length === 0) lines.push('');
			start = i + 1;
		}
	}
	if (sample.length === text.length && sample.slice(start).trim() !== '') lines.push(sample.slice(start));
	return lines;
}

function countOutsideQuotes(line: string, sign: string): number {
	let count = 0;
	let quoted = false;
	for (const c of line) {
		if (c === '"') quoted = !quoted;
		else if (c === sign && !quoted) count++;
	}
	return count;
}
