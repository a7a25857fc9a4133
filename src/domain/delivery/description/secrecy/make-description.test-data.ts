import { expect } from 'vitest';
import type { KommuneSettings } from '../../../kommune/kommune.ts';
import type { ParsedDescription } from '../../parse-description.ts';
import { parseDescription } from '../../parse-description.ts';

/** A small description as YAML without types gives it, with these parts added or replaced. */
function parse(more: Readonly<Record<string, unknown>>, rules?: unknown): ParsedDescription {
	return parseDescription({
		fassung: '1',
		kommune: { kuerzel: 'klein', name: 'Klein', ags: '09999000', quelle: 'q', lizenz: { name: 'l' }, ...(rules === undefined ? {} : { geheimhaltung: rules }) },
		ebenen: [{ id: 'stadt', name: 'Stadt' }, { id: 'quartier', name: 'Quartier' }],
		gebietsstaende: [{ ab: '2015-01-01', grenzen: [{ ebene: 'stadt', aus: 'quartier', fest: { schluessel: '1', name: 'Klein' } }, { ebene: 'quartier', datei: 'q.geojson', schluessel: 'nr' }] }],
		klassifikationen: [
			{ id: 'alter', name: 'Alter', auspraegungen: [{ code: 'u15' }, { code: 'ab15' }] },
			{ id: 'geschlecht', name: 'Geschlecht', auspraegungen: [{ code: 'm' }, { code: 'w' }] }
		],
		grundgroessen: [{ id: 'einwohner', titel: 'E', klassifikationen: ['alter', 'geschlecht'] }, { id: 'sgb2', titel: 'S', klassifikationen: ['alter'] }, { id: 'mittel', titel: 'M', art: 'angeliefert' }],
		dateien: [{ datei: 'a.csv', ebene: 'quartier', gebiet: 'nr', zeit: 'jahr', spalten: { EW: { grundgroesse: 'einwohner' } } }],
		...more
	}, 'b.yaml', () => 7);
}

export function settingsWith(more: Readonly<Record<string, unknown>>, rules?: unknown): KommuneSettings {
	const parsed = parse(more, rules);
	if (parsed.kind === 'faults') throw new Error(JSON.stringify(parsed.findings));
	return parsed.description.settings;
}

/** Exactly one fault, at this place, with this value, and its advice says what to do. */
export function expectFault(more: Readonly<Record<string, unknown>>, rules: unknown, fault: { readonly code: string; readonly column: string; readonly value?: string; readonly advice: string }): void {
	const parsed = parse(more, rules);
	expect(parsed.kind === 'faults' ? parsed.findings : []).toEqual([expect.objectContaining({ ...fault, severity: 'blocks', file: 'b.yaml', row: 7, advice: expect.stringContaining(fault.advice) as string })]);
}
