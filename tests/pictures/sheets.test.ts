import { expect, test } from 'vitest';
import { drawSheet } from '#ui/sheet/draw-sheet.ts';
import { SHEET_PICTURES } from '#ui/sheet/sheet-pictures.ts';
import { UNSAID } from '#url/indicator-state.ts';
import { view } from './invented-view.ts';
import StackedBars from '#ui/chart/groups/StackedBars.svelte';
import { HOUSEHOLD_ROWS } from '#ui/gallery/invented-groups.ts';
import { drawnPart } from '#ui/sheet/sheet-part.ts';
import { withTightKey } from '#ui/sheet/tight-key.ts';

const defaults = { level: 'quartier', period: '2023' };
const sheet = (picture: string, shown = view): string => drawSheet(picture, shown, { ...UNSAID, area: '03' }, defaults, 'https://atlas.example') ?? '';
const style = (svg: string): string => /<style>([^]*?)<\/style>/.exec(svg)?.[1] ?? '';
const pictures = Object.keys(SHEET_PICTURES);

/** One element a line; the style is looked at by itself, so that a changed colour is not a changed picture. */
const asText = (svg: string): string => svg.replace(/<style>[^]*?<\/style>/, '<style />').replaceAll(/>\s*<(?!\/)/g, '>\n<');

test.each(pictures)('%s: the sheet as it is sent', async (picture) => {
	await expect(asText(sheet(picture))).toMatchFileSnapshot(`output/sheet-${picture}.svg`);
});

test.each(pictures)('%s: says what it shows, whence, of which Datenstand, and where to find it', (picture) => {
	const text = sheet(picture).replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
	for (const said of ['Anteil der Probe', 'Musterstadt ist erfunden', 'Stadt Musterstadt (erfunden)', 'dl-zero-de/2.0', 'Datenstand 3 vom 24.03.2026', 'https://atlas.example/musterstadt/indikator/probe?gebiet=03&amp;stand=3-0a1b2c3d']) expect(text).toContain(said);
});

test.each(pictures)('%s: stands alone', (picture) => {
	const svg = sheet(picture);
	expect(svg).not.toMatch(/NaN|undefined|Infinity|\[object|<!--|<script|\son\w+=/);
	expect([...svg.matchAll(/(?:href|src)="(?!#)([^"]+)"/g)].map((match) => match[1])).toEqual(['https://atlas.example/musterstadt/indikator/probe?gebiet=03&amp;stand=3-0a1b2c3d']);
	const ids = [...svg.matchAll(/\sid="([^"]+)"/g)].map((match) => match[1]);
	expect(new Set(ids).size).toBe(ids.length);
	for (const [, target] of svg.matchAll(/(?:href="#|url\(#)([^")]+)/g)) expect(ids).toContain(target);
});

test('its style is that of the page, spelt for every drawing program: tokens put in, no condition, no letters relative to a page', () => {
	const css = style(sheet('karte'));
	expect(css).toContain('.k5{fill:#092797}');
	expect(css).toMatch(/\.sheet\{font-family:'Fira Sans',/);
	expect(css).not.toMatch(/var\(|@|:is\(|rem\b|calc\(|vector-effect/);
});

test('no figure is in it that the page withholds', () => {
	const svg = sheet('karte') + sheet('rangfolge');
	expect(svg).toContain('Burgfeld: nicht ausgewiesen');
	expect(sheet('rangfolge') + sheet('verteilung')).not.toContain('data-area="quartier:05"');
	// On the map its name, and no mark of a value anywhere.
	expect([...svg.matchAll(/<text[^>]* data-area="quartier:05"[^>]*>([^<]*)/g)].map((match) => match[1])).toEqual(expect.arrayContaining(['Burgfeld']));
	expect(svg).not.toMatch(/<text[^>]* data-area="quartier:05"[^>]*>[^<]*\d|<(?:rect|circle)[^>]* data-area="quartier:05"/);
});

test('a sheet of a real Kommune says nothing of inventions', () => {
	expect(sheet('karte', { ...view, kommune: { ...view.kommune, invented: false } })).not.toContain('ist erfunden');
});

test('what cannot be drawn is none', () => {
	expect(sheet('karte', { ...view, map: null })).toBe('');
	expect(sheet('entwicklung', { ...view, periods: ['2023'] })).toBe('');
	expect(sheet('verteilung', { ...view, rows: [] })).toBe('');
	expect(sheet('altersaufbau', { ...view, groups: { ...view.groups, pyramid: null } })).toBe('');
	for (const none of ['gruppen', 'gruppen-alter', 'karte-alter', 'anteile-constructor', 'constructor-alter']) expect(sheet(none)).toBe('');
	expect(drawSheet('constructor', view, UNSAID, defaults, '')).toBeNull();
});

test('a file of shares of a whole moves its bars up to a key of fewer lines, and keeps every bar', () => {
	const parts = ['15 bis unter 18 Jahre', '18 bis unter 27 Jahre', '27 bis unter 45 Jahre', '45 bis unter 55 Jahre'];
	const part = drawnPart(StackedBars, { parts, rows: HOUSEHOLD_ROWS, label: '', rowHead: 'Gebiet' })!;
	const tight = withTightKey(part);
	expect(tight.height).toBeLessThan(part.height);
	for (const name of parts) expect(tight.inside).toContain(`>${name}</text>`);
	expect(tight.inside.match(/<rect/g)?.length).toBe(part.inside.match(/<rect/g)?.length);
});
