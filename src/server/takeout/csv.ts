import type { FigureStatus } from '#domain/figure/figure.ts';
import { csvDecimal, csvText } from './csv-text.ts';
import type { Dataset } from './dataset.ts';
import { dimensionOf, keyOf, levelOf } from './dataset.ts';

/** What the status columns say; empty where the number is there. A withheld figure does not say by which rule. */
export const statusWord: Readonly<Record<FigureStatus, string>> = {
	known: '', withheld: 'nicht ausgewiesen', 'not-collected': 'nicht erhoben', 'not-meaningful': 'nicht sinnvoll', pending: 'liegt noch nicht vor'
};

/**
 * A table as CSV for German Excel: UTF-8 with BOM, semicolon, decimal comma, CRLF (RFC 4180). One header line; a line per area, period and
 * group; a column per measure, each followed by its status: `wert;status;zaehler;zaehler_status;…`.
 */
export function writeCsv(dataset: Dataset): Buffer {
	const measures = dimensionOf(dataset, 'mass').category.index;
	const outer = dataset.id.filter((id) => id !== 'mass');
	if (dataset.id.at(-1) !== 'mass') throw new TypeError('The measures are not the last dimension of a dataset.');
	const header = [...outer.flatMap(columnNames), ...measures.flatMap((m) => (m === 'wert' ? ['wert', 'status'] : [m, `${m}_status`]))];
	// Per dimension the finished text of each category: a line is then only a matter of joining.
	const texts = outer.map((id) => {
		const { index, label } = dimensionOf(dataset, id).category;
		return index.map((code) => cells(id, code, label?.[code] ?? code).map(csvText).join(';'));
	});
	const lines = [header.map(csvText).join(';')];
	let at = 0;
	writeLines(0, '');
	return Buffer.from(`\uFEFF${lines.join('\r\n')}\r\n`);

	function writeLines(depth: number, start: string): void {
		if (depth < outer.length) {
			for (const part of texts[depth] ?? []) writeLines(depth + 1, `${start}${part};`);
			return;
		}
		const figures: string[] = [];
		for (let m = 0; m < measures.length; m++, at++) {
			const value = dataset.value[at] ?? null;
			figures.push(value === null ? '' : csvDecimal(value), value === null ? statusWord[dataset.status?.[at] ?? 'not-collected'] : '');
		}
		lines.push(start + figures.join(';'));
	}
}

function columnNames(id: string): string[] {
	if (id === 'gebiet') return ['gebiet', 'ebene', 'schluessel', 'gebiet_name'];
	return id === 'zeit' ? ['zeit'] : [id, `${id}_name`];
}

function cells(id: string, code: string, name: string): string[] {
	if (id === 'gebiet') return [code, levelOf(code), keyOf(code), name];
	return id === 'zeit' ? [code] : [code, name];
}
