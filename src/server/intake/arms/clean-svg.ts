import { SaxesParser } from 'saxes';
import type { SaxesTagPlain } from 'saxes';
import { escapeText, escapeValue } from './xml-escape.ts';

/** What is left of an SVG: a still picture. `removed` names what was left out; null: no SVG that can be shown. */
export type CleanedSvg = { readonly text: string; readonly removed: readonly string[] } | null;

/** All that a drawn coat of arms needs. Whatever else stands in the file is left out with all that is in it. */
const ELEMENTS = new Set(['svg', 'g', 'path', 'rect', 'circle', 'ellipse', 'line', 'polyline', 'polygon', 'defs', 'use', 'symbol', 'clipPath', 'mask', 'linearGradient', 'radialGradient', 'stop', 'title', 'desc', 'style']);
/** Left out without a word: notes of drawing programs. */
const SILENT = /^(metadata|title|desc|(sodipodi|inkscape|rdf|cc|dc|i|x):.*)$/;
const DEPTH = 40;
const ROOT = 'http://www.w3.org/2000/svg';

/**
 * A strict reading of an SVG: known elements, their attributes without events and without references out of the file. Document types (and
 * with them entities), broken XML and pictures without a size are refused.
 */
export function cleanSvg(source: string): CleanedSvg {
	const out: string[] = [];
	const removed = new Set<string>();
	const open: string[] = [];
	let [skipped, failed, style, sized] = [0, false, '', false];
	const parser = new SaxesParser({ position: false, xmlns: false as const });
	parser.on('error', () => { failed = true; });
	parser.on('doctype', (text) => { if (text.includes('[')) failed = true; });
	parser.on('opentag', (tag) => {
		if (failed) return;
		const isRoot = open.length === 0;
		open.push(tag.name);
		if (open.length > DEPTH || (isRoot && tag.name !== 'svg')) failed = true;
		if (skipped > 0 || !ELEMENTS.has(tag.name)) {
			if (skipped === 0 && !SILENT.test(tag.name)) removed.add(`<${tag.name}>`);
			skipped++;
			return;
		}
		if (isRoot) sized = 'viewBox' in tag.attributes || ('width' in tag.attributes && 'height' in tag.attributes);
		style = '';
		out.push(`<${tag.name}${isRoot ? ` xmlns="${ROOT}"` : ''}${attributesOf(tag, removed)}>`);
	});
	parser.on('text', (text) => {
		if (skipped > 0 || failed) return;
		if (open.at(-1) === 'style') style += text;
		else if (text.trim() !== '' && (open.at(-1) === 'title' || open.at(-1) === 'desc')) out.push(escapeText(text));
	});
	parser.on('cdata', (text) => { if (skipped === 0 && open.at(-1) === 'style') style += text; });
	parser.on('closetag', (tag) => {
		open.pop();
		if (skipped > 0) skipped--;
		else if (!failed) {
			if (tag.name === 'style') {
				if (isHarmless(style)) out.push(escapeText(style));
				else removed.add('<style>');
			}
			out.push(`</${tag.name}>`);
		}
	});
	parser.write(source).close();
	return failed || !sized || out.length === 0 ? null : { text: out.join(''), removed: [...removed].sort() };
}

function attributesOf(tag: SaxesTagPlain, removed: Set<string>): string {
	return Object.entries(tag.attributes).map(([name, value]) => {
		if (name === 'xmlns' || name.startsWith('xmlns:') || /^(inkscape|sodipodi|xml|serif|data-[\w-]*)(:|$)/.test(name)) return '';
		const plain = name === 'xlink:href' ? 'href' : name;
		const isReference = plain === 'href';
		if (plain.includes(':') || /^on/i.test(plain) || (isReference ? !/^#[\w.-]+$/.test(value) : !isHarmless(value))) {
			removed.add(name);
			return '';
		}
		return ` ${plain}="${escapeValue(value)}"`;
	}).join('');
}

/** No address but of something in the file itself; no rule that loads, no way to spell either differently. */
function isHarmless(text: string): boolean {
	return !/url\(\s*(?!["']?#)|@import|javascript:|expression\(|\\|image-set|src\s*:/i.test(text);
}
