import type { FigureTable } from '#domain/base-figure/figure-table.ts';
import type { Finding } from '#domain/delivery/finding.ts';
import { makeAndRead } from '../make-delivery.ts';

/** Twelve quarters from a list, without borders; two base figures, a share of one in the other, five years side by side in rows. */
const DESCRIPTION = `
fassung: 1
kommune: {kuerzel: klein, name: Kleinstadt, ags: "99999000", erfunden: true, quelle: erfunden, lizenz: {name: keine}}
ebenen:
  - {id: stadt, name: Stadt}
  - {id: quartier, name: Quartier, plural: Quartiere}
gebietsstaende:
  - ab: 2015-01-01
    grenzen:
      - {ebene: quartier, liste: gebiete.csv, schluessel: nr, name: name}
      - {ebene: stadt, fest: {schluessel: "1", name: Kleinstadt}}
klassifikationen:
  - {id: geschlecht, name: Geschlecht, auspraegungen: [{code: m, name: Männer}, {code: w, name: Frauen}], summen: [{ganzes: insgesamt, teile: [m, w]}]}
grundgroessen:
  - {id: ew, titel: Einwohner, klassifikationen: [geschlecht]}
  - {id: sgb2, titel: Leistungsberechtigte}
dateien:
  - datei: jahre.csv
    ebene: quartier
    gebiet: nr
    zeit: jahr
    spalten:
      ew: {grundgroesse: ew}
      m: {grundgroesse: ew, gruppe: {geschlecht: m}}
      w: {grundgroesse: ew, gruppe: {geschlecht: w}}
      sgb2: {grundgroesse: sgb2}
themen: [{id: soziales, name: Soziales}]
indikatoren: [{id: quote, titel: Quote, thema: soziales, art: anteil, zaehler: sgb2, nenner: ew}]
`;

export interface YearRow {
	nr: string;
	jahr: number;
	ew: number;
	m: number;
	w: number;
	sgb2: number;
}

const QUARTERS = Array.from({ length: 12 }, (_, i) => `Q${String(i + 1).padStart(2, '0')}`);

/** Five quiet years: every quarter a little different, every year a little more. */
function quietYears(): YearRow[] {
	return [2019, 2020, 2021, 2022, 2023].flatMap((jahr) => QUARTERS.map((nr, i) => {
		const m = 300 + 37 * i + (jahr - 2019) * (3 + (i % 4));
		const w = Math.round(m * (1.02 + 0.004 * i));
		return { nr, jahr, ew: m + w, m, w, sgb2: 60 + 9 * i - (jahr - 2019) * (i % 3) };
	}));
}

/** The years after `breaks` has broken them. Row r of the list stands in line r + 2. */
export async function readYears(breaks: (rows: YearRow[]) => void, before: readonly FigureTable[] = []): Promise<{ findings: Finding[]; tables: FigureTable[]; blocks: boolean; of(code: string): Finding[] }> {
	const rows = quietYears();
	breaks(rows);
	const lines = rows.map(({ nr, jahr, ew, m, w, sgb2 }) => [nr, jahr, ew, m, w, sgb2].join(';'));
	const { findings, delivery, of } = await makeAndRead(DESCRIPTION, {
		'gebiete.csv': `nr;name\n${QUARTERS.map((nr) => `${nr};Quartier ${nr}`).join('\n')}\n`,
		'jahre.csv': `nr;jahr;ew;m;w;sgb2\n${lines.join('\n')}\n`
	}, before);
	return { findings, tables: delivery?.files.flatMap((f) => f.tables) ?? [], blocks: delivery === null, of };
}
