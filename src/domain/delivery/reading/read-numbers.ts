import { CELL } from '../../base-figure/figure-table.ts';
import type { FileDescription } from '../description.ts';
import type { FindingList } from '../finding-list.ts';
import { decideFormat, formatEvidence } from '../numbers/number-format.ts';
import type { FormatEvidence } from '../numbers/number-format.ts';
import type { DecimalSign } from '../numbers/parse-number.ts';
import { decimalsWritten, parseNumber } from '../numbers/parse-number.ts';
import type { Column, Sheet } from '../sheet/sheet.ts';
import { placesOf } from '../sheet/sheet.ts';
import { inRows } from './words.ts';

/** State of a text that could not be read. */
export const UNREAD = 254;
/** #DIV/0!, #NV, #WERT! … and their English names. */
const ERROR_VALUE = /^#[A-ZÄÖÜ0/]+[!?]?$/;
/** What is odd about a number where it counts people or things. */
export const ODD = { NEGATIVE: 1, FRACTION: 2 } as const;

/** The distinct texts of a value column as numbers. */
export interface Numbers {
	readonly column: Column;
	readonly values: Float64Array;
	readonly states: Uint8Array;
	readonly odd: Uint8Array;
	/** Decimals as written. */
	readonly decimals: Uint8Array;
}

/** The decimal sign that the columns of one file agree on, as far as they prove one. */
export function signOfFile(columns: readonly Column[], signs: FileDescription['signs']): DecimalSign | undefined {
	const proved = new Set(columns.flatMap((column) => {
		const evidence = evidenceOf(column, signs);
		return (['.', ','] as const).filter((sign) => evidence.decided[sign] !== undefined);
	}));
	return proved.size === 1 ? [...proved][0] : undefined;
}

const evidenceOf = (column: Column, signs: FileDescription['signs']): FormatEvidence => formatEvidence(column.texts.filter((text) => !signs.has(text)));

/**
 * Reads one value column. `wholeNumbers`: only whole numbers make sense in it; `elsewhere`: the sign the rest of the file uses.
 * Empty cells are not collected unless the description says otherwise.
 */
export function readNumbers(sheet: Sheet, column: Column, description: FileDescription, wholeNumbers: boolean, elsewhere: DecimalSign | undefined, findings: FindingList): Numbers {
	const n = column.texts.length;
	const numbers = { column, values: new Float64Array(n), states: new Uint8Array(n), odd: new Uint8Array(n), decimals: new Uint8Array(n) };
	const decimal = description.decimal ?? sheet.decimal ?? decide(sheet, column, description, wholeNumbers, elsewhere, findings);
	column.texts.forEach((text, i) => {
		const sign = description.signs.get(text);
		const value = sign !== undefined ? ('value' in sign ? sign.value : undefined) : decimal === undefined ? undefined : parseNumber(text, decimal);
		if (value !== undefined) {
			numbers.values[i] = value;
			numbers.odd[i] = (value < 0 ? ODD.NEGATIVE : 0) | (Number.isInteger(value) ? 0 : ODD.FRACTION);
			numbers.decimals[i] = decimal === undefined ? 0 : decimalsWritten(text, decimal);
		} else numbers.states[i] = sign !== undefined && 'state' in sign ? sign.state : text === '' ? CELL.NOT_COLLECTED : UNREAD;
	});
	if (decimal !== undefined) reportTexts(sheet, numbers, findings);
	return numbers;
}

function decide(sheet: Sheet, column: Column, description: FileDescription, wholeNumbers: boolean, elsewhere: DecimalSign | undefined, findings: FindingList): DecimalSign | undefined {
	const format = decideFormat(evidenceOf(column, description.signs), wholeNumbers, elsewhere);
	if (format.kind === 'any') return ',';
	if (format.kind === 'decided') return format.decimal;
	const example = format.kind === 'open' ? format.example : format.examples[1];
	const [place] = placesOf(column, (code) => column.texts[code] === example).values();
	const where = { row: sheet.lines[place?.row ?? 0] ?? 0, column: column.name, value: example };
	if (format.kind === 'open') findings.add(sheet.file, 'ambiguous-number', 'blocks', () => ({
		...where, message: `„${example}“ kann ein Tausender oder eine Zahl mit drei Nachkommastellen sein; die Spalte entscheidet es nicht.`,
		advice: 'Geben Sie in der Beschreibung „dezimalzeichen“ an.'
	}));
	else findings.add(sheet.file, 'mixed-decimal-signs', 'blocks', () => ({
		...where, message: `In der Spalte stehen „${format.examples[0]}“ und „${format.examples[1]}“: Punkt und Komma wechseln die Bedeutung.`,
		advice: 'Speichern Sie die Datei mit einheitlichem Zahlenformat, oder geben Sie „dezimalzeichen“ an.'
	}));
	return undefined;
}

function reportTexts(sheet: Sheet, numbers: Numbers, findings: FindingList): void {
	const { column } = numbers;
	for (const [text, { row, count }] of placesOf(column, (code) => numbers.states[code] === UNREAD)) {
		const value = column.texts[text] ?? '';
		const place = { row: sheet.lines[row] ?? 0, column: column.name, value };
		if (value.startsWith('=')) findings.add(sheet.file, 'formula-without-value', 'blocks', () => ({
			...place, message: `In der Zelle steht eine Formel, zu der kein Ergebnis gespeichert ist${inRows(count)}.`, advice: 'Öffnen Sie die Datei in Excel oder LibreOffice, damit gerechnet wird, und speichern Sie sie noch einmal.'
		}));
		else if (ERROR_VALUE.test(value)) findings.add(sheet.file, 'error-value', 'blocks', () => ({
			...place, message: `„${value}“ ist ein Fehlerwert von Excel${inRows(count)}.`, advice: 'Berichtigen Sie die Formel; gibt es keine Angabe, leeren Sie die Zelle.'
		}));
		else findings.add(sheet.file, 'text-in-number', 'blocks', () => ({
			...place, message: `„${value}“ ist keine Zahl${inRows(count)}.`,
			advice: value.length <= 3 && !/\d/.test(value) ? `Ist es ein Zeichen, nennen Sie seine Bedeutung unter „leerzeichen“, zum Beispiel {"${value}": geheim}.` : 'Berichtigen Sie die Zelle.'
		}));
	}
}
