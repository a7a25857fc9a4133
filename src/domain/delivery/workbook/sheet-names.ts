import type { Grid } from '../sheet/grid.ts';
import { plainWords } from './plain-words.ts';

/** Sheets of the template by what stands in them. Sheets of figures are known by their row of ids, whatever they are called. */
export const SHEETS = { guide: 'Anleitung', form: 'Angaben', areas: 'Gebiete', figures: 'Zahlen', indicators: 'Eigene Indikatoren' } as const;

export function sheetNamed(sheets: readonly Grid[], name: string): Grid | undefined {
	return sheets.find(({ sheet }) => plainWords(sheet ?? '') === plainWords(name));
}
