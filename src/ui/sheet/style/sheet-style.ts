import chart from '../../chart/chart.css?raw';
import diagrams from '../../chart/diagrams.css?raw';
import map from '../../map/map.css?raw';
import tokens from '../../tokens.css?raw';
import sheet from './sheet.css?raw';
import sheetDiagrams from './sheet-diagrams.css?raw';
import sheetMap from './sheet-map.css?raw';

/** What a drawing program understands of a stylesheet; everything else concerns HTML. */
const DRAWN = /^(?:fill|stroke|font|text-anchor|dominant-baseline|letter-spacing|opacity|paint-order|display|visibility)/;
/** The page's root size: 1rem. */
const REM = 18;

/** Letters of a diagram in a sheet, in px. */
const LETTER = 20;

/**
 * The page's own stylesheets in the plain spelling that every program for pictures reads: tokens put in, sizes in px, no conditions.
 * A sheet is wide: rules for wide containers count, all other conditions do not.
 * @param unit the picture's own units per px: on the page its lines keep their width however it is stretched, in a file nothing sees to that
 * @param own tokens of the Kommune that differ, `--map-3` → colour
 */
export function sheetStyle(unit = 1, own: Readonly<Record<string, string>> = {}): string {
	const values = { ...tokensOf(tokens), '--letter': `${rounded(LETTER * unit)}px`, ...own };
	const stretched = (css: string): string => rulesOf(plain(css), values).replace(/(stroke-width:)([\d.]+)px/g, (_, name: string, px: string) => `${name}${rounded(Number(px) * unit)}px`);
	return `${[chart, diagrams, sheetDiagrams].map(stretched).join('')}${rulesOf(plain(sheet), values)}${stretched(map)}${stretched(sheetMap)}`;
}

const rounded = (value: number): number => Math.round(value * 100) / 100;

const plain = (css: string): string => css.replace(/\/\*[^]*?\*\//g, '').replace(/@import[^;]*;/g, '');

function tokensOf(css: string): Record<string, string> {
	const root = /:root\s*\{([^}]*)\}/.exec(plain(css))?.[1] ?? '';
	return Object.fromEntries([...root.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value.trim()]));
}

function rulesOf(css: string, values: Readonly<Record<string, string>>): string {
	let out = '';
	for (const { head, body } of blocksOf(css)) {
		if (head.startsWith('@')) {
			if (/^@container[^{]*min-width/.test(head)) out += rulesOf(body, values);
			continue;
		}
		const selectors = splitTop(head).flatMap(spelledOut).filter((selector) => !/[:+~[]/.test(selector));
		const declarations = body.split(';').flatMap((line) => declaration(line, values));
		if (selectors.length > 0 && declarations.length > 0) out += `${selectors.join(',')}{${declarations.join(';')}}\n`;
	}
	return out;
}

/** Top-level blocks of a stylesheet: what stands before each `{`, and what inside. */
function blocksOf(css: string): { head: string; body: string }[] {
	const blocks: { head: string; body: string }[] = [];
	let [depth, start, open] = [0, 0, 0];
	for (let at = 0; at < css.length; at++) {
		if (css[at] === '{' && depth++ === 0) open = at;
		if (css[at] !== '}' || --depth > 0) continue;
		blocks.push({ head: css.slice(start, open).trim().replace(/\s+/g, ' '), body: css.slice(open + 1, at) });
		start = at + 1;
	}
	return blocks;
}

/** Parts between commas that stand outside of brackets. */
const splitTop = (list: string): string[] => list.split(/,(?![^(]*\))/).map((part) => part.trim());

/** `.names :is(.a, .b)` → `.names .a`, `.names .b` */
function spelledOut(selector: string): string[] {
	const found = /:is\(([^)]*)\)/.exec(selector);
	return found ? splitTop(found[1] ?? '').flatMap((choice) => spelledOut(selector.replace(found[0], choice))) : [selector];
}

function declaration(line: string, values: Readonly<Record<string, string>>): string[] {
	const [, name = '', raw = ''] = /^\s*([\w-]+)\s*:\s*([^]+?)\s*$/.exec(line) ?? [];
	if (!DRAWN.test(name)) return [];
	const value = resolved(raw, values).replace(/\b([\d.]+)rem\b/g, (_, size: string) => `${rounded(Number(size) * REM)}px`);
	return /var\(|clamp\(|calc\(|color-mix\(/.test(value) ? [] : [`${name}:${value}`];
}

function resolved(value: string, values: Readonly<Record<string, string>>): string {
	return value.replace(/var\((--[\w-]+)(?:,\s*([^)]*))?\)/g, (whole, name: string, otherwise: string | undefined) => values[name] ?? otherwise ?? whole);
}
