import { describe, expect, it } from 'vitest';
import type { Finding } from '#domain/delivery/finding.ts';
import { findingsText } from './findings-text.ts';

const unknownArea = (row: number, value: string): Finding => ({
	code: 'unknown-area-code', severity: 'blocks', file: 'einwohner.csv', row, column: 'Gebiet', value,
	message: 'Diesen Gebietsschlüssel gibt es in den Grenzen der Ebene Quartier nicht.', advice: 'Den Schlüssel berichtigen oder das Gebiet unter „ohne-flaeche“ in der Beschreibung nennen.'
});

describe('findingsText', () => {
	it('says the totals per file, then the worst first, each kind once with its examples', () => {
		const note: Finding = { code: 'unread-column', severity: 'notes', file: 'a.csv', column: 'Bemerkung', message: 'Diese Spalte wird nicht gelesen.', advice: 'Wenn das so sein soll, unter „ausgelassen“ nennen.' };
		expect(findingsText([note, unknownArea(14, '0199'), { ...unknownArea(15, '0198'), sheet: 'Tabelle 1' }, { ...unknownArea(16, '0197'), more: 7 }])).toBe(`11 Hinweise zu 2 Dateien:
  einwohner.csv: 10 verhindern die Übernahme
  a.csv: 1 zur Kenntnis

Das muss vor der Übernahme in Ordnung sein (10 Hinweise)
────────────────────────────────────────────────────────
• Unbekannte Gebietsschlüssel (10 Stellen)
  einwohner.csv
    Zeile 14, Spalte „Gebiet“: „0199“
    Zeile 16, Spalte „Gebiet“: „0197“
      Diesen Gebietsschlüssel gibt es in den Grenzen der Ebene Quartier nicht.
    und 7 weitere
  einwohner.csv, Blatt „Tabelle 1“
    Zeile 15, Spalte „Gebiet“: „0198“
      Diesen Gebietsschlüssel gibt es in den Grenzen der Ebene Quartier nicht.
  → Den Schlüssel berichtigen oder das Gebiet unter „ohne-flaeche“ in der
    Beschreibung nennen.

Zur Kenntnis (1 Hinweis)
────────────────────────
• Spalten, die nicht gelesen werden (1 Stelle)
  a.csv
    Spalte „Bemerkung“
      Diese Spalte wird nicht gelesen.
  → Wenn das so sein soll, unter „ausgelassen“ nennen.
`);
	});

	it('gives one advice for the same fault said in different sentences, and each its own where they differ', () => {
		const gap = (year: number, advice = 'Bitte nachliefern.'): Finding => ({ code: 'area-without-data', severity: 'warns', file: 'a.csv', message: `Im Jahr ${year} fehlen Gebiete.`, advice });
		expect(findingsText([gap(2007), gap(2008)]).split('\n').slice(5)).toEqual(['• Gebiete ohne Angabe (2 Stellen)', '  a.csv', '    Im Jahr 2007 fehlen Gebiete.', '    Im Jahr 2008 fehlen Gebiete.', '  → Bitte nachliefern.', '']);
		expect(findingsText([gap(2007), gap(2008, 'So lassen.')]).split('\n').slice(6)).toEqual(['  a.csv', '    Im Jahr 2007 fehlen Gebiete.', '    → Bitte nachliefern.', '    Im Jahr 2008 fehlen Gebiete.', '    → So lassen.', '']);
	});

	it('keeps 3,000 findings of 300 files on two screens, and loses none in its counts', () => {
		const text = findingsText(Array.from({ length: 300 }, (_, i) => ({ ...unknownArea(2, '0199'), file: `${i}.csv`, more: 9 })));
		expect(text).toContain('3.000 Hinweise zu 300 Dateien:');
		expect(text).toContain('  und 288 weitere Dateien\n');
		expect(text).toContain('• Unbekannte Gebietsschlüssel (3.000 Stellen)');
		expect(text).toContain('    und 9 weitere\n');
		expect(text).toContain('  und in 295 weiteren Dateien 2.950 Stellen\n');
		expect(text.split('\n').length).toBeLessThan(50);
	});

	it('stays within 80 columns and never passes on signs that steer a terminal', () => {
		const text = findingsText([{ ...unknownArea(1, 'Wort '.repeat(12).trim()), message: 'Sehr lang '.repeat(20).trim(), file: 'böse\u001b[2J\u202e.csv' }]);
		expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
		expect(text).not.toMatch(/[^\P{Cc}\n]|\u202e/u);
		expect(text).toContain('böse�[2J�.csv');
	});

	it('is empty when there is nothing to say', () => {
		expect(findingsText([])).toBe('');
	});
});
