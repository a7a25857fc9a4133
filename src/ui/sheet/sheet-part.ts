import type { Component } from 'svelte';
import { render } from 'svelte/server';

/** A picture as it stands in a sheet: the inside of one `<svg>` and the size of its own frame. */
export interface SheetPart {
	readonly inside: string;
	/** Class of the figure it stands in on the page: its stylesheet begins with it. */
	readonly className: string;
	readonly width: number;
	readonly height: number;
}

/** A picture drawn for a sheet, with the sentences that belong under it. */
export interface DrawnPicture {
	readonly main: SheetPart;
	readonly beside: SheetPart | null;
	readonly notes: readonly string[];
}

/**
 * The first `<svg viewBox>` that a component draws, fit for a file: the very component of the page, without what only pages have
 * (links, the marks of Svelte). @throws TypeError for a component that draws none
 */
export function sheetPart<Props extends Record<string, unknown>>(component: Component<Props>, props: Props): SheetPart {
	const drawn = render(component, { props }).body.replace(/<!--[^]*?-->/g, '');
	const open = /<svg\b(?:[^>"]|"[^"]*")*>/.exec(drawn);
	const frame = /\sviewBox="([^"]+)"/.exec(open?.[0] ?? '')?.[1]?.split(/[\s,]+/).map(Number);
	if (!open || frame?.length !== 4) throw new TypeError('A picture for a sheet draws no <svg viewBox>.');
	const [x = 0, y = 0, width = 0, height = 0] = frame;
	const inside = withoutLinks(drawn.slice(open.index + open[0].length, endOfElement(drawn, open.index, 'svg')));
	const className = /<figure class="([^"]*)"/.exec(drawn.slice(0, open.index))?.[1] ?? '';
	return { className, inside: x === 0 && y === 0 ? inside : `<g transform="translate(${-x} ${-y})">${inside}</g>`, width, height };
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
