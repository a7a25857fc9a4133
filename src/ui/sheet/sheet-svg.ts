import { render } from 'svelte/server';
import { layOut } from './lay-out.ts';
import Sheet from './Sheet.svelte';
import type { SheetContent } from './sheet-content.ts';
import { sheetStyle } from './style/sheet-style.ts';

/** The sheet as one self-contained SVG. */
export function sheetSvg(content: SheetContent): string {
	const style = sheetStyle(content.main.width / layOut(content).parts[0].width, content.own);
	return `${render(Sheet, { props: { content, style } }).body.replace(/<!--[^]*?-->/g, '').trim()}\n`;
}
