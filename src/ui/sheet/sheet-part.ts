import type { Component } from 'svelte';
import { render } from 'svelte/server';

/** A picture as it stands in a sheet: the inside of one `<svg>` and the size of its own frame. */
export interface SheetPart {
	readonly inside: string;
	/** Class of the figure it stands in on the page: its stylesheet begins with it. */
	readonly className: string;
	readonly width: number;
	readonly height: number;
	/** How wide it stands in the sheet, in px; as wide as there is room where it says nothing. */
	readonly wide?: number;
	/** What the page says around the picture in HTML: unit, key, sentences beneath. */
	readonly unit: string;
	readonly key: readonly { readonly look: string; readonly text: string }[];
	readonly caption: readonly string[];
}

/** A picture drawn for a sheet, with the sentences that belong under it. */
export interface DrawnPicture {
	readonly main: SheetPart;
	readonly beside: Pick<SheetPart, 'className' | 'inside' | 'width' | 'height'> | null;
	readonly notes: readonly string[];
	/** Where the indicator's own title, subtitle and sentence do not fit what is seen. */
	readonly head?: { readonly title?: string; readonly subtitle: string; readonly sentence?: string };
}

/**
 * The first `<svg viewBox>` that a component draws, fit for a file: the very component of the page, without what only pages have
 * (links, the marks of Svelte). Null where it draws none: it says in words why.
 */
export function drawnPart<Props extends Record<string, unknown>>(component: Component<Props>, props: Props): SheetPart | null {
	const drawn = render(component, { props }).body.replace(/<!--[^]*?-->/g, '');
	const open = /<svg\b(?:[^>"]|"[^"]*")*?\sviewBox="([^"]+)"(?:[^>"]|"[^"]*")*>/.exec(drawn);
	const frame = open?.[1]?.split(/[\s,]+/).map(Number);
	if (!open || frame?.length !== 4) return null;
	const [x = 0, y = 0, width = 0, height = 0] = frame;
	const inside = withoutLinks(drawn.slice(open.index + open[0].length, endOfElement(drawn, open.index, 'svg')));
	const before = drawn.slice(0, open.index);
	return {
		className: /<figure class="([^"]*)"/.exec(before)?.[1] ?? '', inside: x === 0 && y === 0 ? inside : `<g transform="translate(${-x} ${-y})">${inside}</g>`, width, height,
		unit: wordsOf(/<p class="unit">([^]*?)<\/p>/.exec(before)?.[1] ?? ''),
		key: [...(/<p class="key"[^>]*>([^]*?)<\/p>/.exec(before)?.[1] ?? '').matchAll(/<span class="([^"]+)">([^]*?)<\/span>/g)].map(([, look = '', text = '']) => ({ look, text: wordsOf(text) })),
		caption: [...(/<figcaption\b[^]*<\/figcaption>/.exec(drawn)?.[0] ?? '').replace(/<details\b[^]*?<\/details>/g, '').matchAll(/<p\b[^>]*>([^]*?)<\/p>/g)].map(([, text = '']) => wordsOf(text))
	};
}

/** @throws TypeError for a component that draws no `<svg viewBox>` */
export function sheetPart<Props extends Record<string, unknown>>(component: Component<Props>, props: Props): SheetPart {
	const part = drawnPart(component, props);
	if (!part) throw new TypeError('A picture for a sheet draws no <svg viewBox>.');
	return part;
}

/** Where the element that begins at `from` closes: before its end tag. It may hold further ones of its name. */
export function endOfElement(drawn: string, from: number, name: 'svg' | 'g'): number {
	let depth = 0;
	for (const tag of drawn.slice(from).matchAll(new RegExp(`<${name}\\b(?:[^>"]|"[^"]*")*?(/?)>|</${name}>`, 'g'))) {
		depth += tag[0].startsWith('</') ? -1 : tag[1] === '/' ? 0 : 1;
		if (depth === 0) return from + tag.index;
	}
	throw new TypeError(`A picture for a sheet does not close its <${name}>.`);
}

/** A link in a file would lead nowhere: its address is one of the page's server. */
const withoutLinks = (markup: string): string => markup.replace(/<a\b(?:[^>"]|"[^"]*")*>/g, '<g>').replaceAll('</a>', '</g>');

/** Words of HTML as plain text; a sample of colour, which a file's words cannot hold, by its name. */
function wordsOf(html: string): string {
	return html.replace(/<span class="half-key"[^>]*><\/span>/g, 'Helles Band: ').replace(/<[^>]+>/g, '').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&').trim();
}
