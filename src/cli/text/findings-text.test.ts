import { describe, expect, it } from 'vitest';
import type { Finding } from '#domain/delivery/finding.ts';
import { findingsText } from './findings-text.ts';

const unknownArea = (row: number, value: string): Finding => ({
	code: 'unknown-area-code', severity: 'blocks', file: 'einwohner.csv', row, column: 'Gebiet', value,
	message: 'Diesen Gebietsschlüssel gibt es in den Grenzen der Ebene Quartier nicht.', advice: 'Den Schlüssel berichtigen oder das Gebiet unter „ohne-flaeche“ in der Beschreibung nennen.'
});

describe('findingsText', () => {
	it('says the same thing once with all its places, the worst first', () => {
		const note: Finding = { code: 'unread-column', severity: 'notes', file: 'a.csv', column: 'Bemerkung', message: 'Diese Spalte wird nicht gelesen.', advice: 'Wenn das so sein soll, unter „ausgelassen“ nennen.' };
		expect(findingsText([note, unknownArea(14, '0199'), { ...unknownArea(15, '0198'), more: 7 }])).toBe(`Das muss vor der Übernahme in Ordnung sein (9 Hinweise)
───────────────────────────────────────────────────────
• Diesen Gebietsschlüssel gibt es in den Grenzen der Ebene Quartier nicht.
  einwohner.csv
    Zeile 14, Spalte „Gebiet“: „0199“
    Zeile 15, Spalte „Gebiet“: „0198“
    und 7 weitere Stellen dieser Art
  → Den Schlüssel berichtigen oder das Gebiet unter „ohne-flaeche“ in der
    Beschreibung nennen.

Zur Kenntnis (1 Hinweis)
────────────────────────
• Diese Spalte wird nicht gelesen.
  a.csv
    Spalte „Bemerkung“
  → Wenn das so sein soll, unter „ausgelassen“ nennen.
`);
	});

	it('gives one advice for the same fault said in different sentences', () => {
		const text = findingsText([2007, 2008].map((year) => ({ code: 'gap', severity: 'warns', file: 'a.csv', message: `Im Jahr ${year} fehlen Gebiete.`, advice: 'Bitte nachliefern.' })));
		expect(text.split('\n').slice(2)).toEqual(['• Im Jahr 2007 fehlen Gebiete.', '  a.csv', '• Im Jahr 2008 fehlen Gebiete.', '  → Bitte nachliefern.', '']);
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
