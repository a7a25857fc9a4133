import { AREA_CLASS } from '#wording/living.ts';

/** What is said of an area beside the pointer, read from what the page shows already: no figure is fetched or computed for it. */
export interface AreaWords {
	readonly name: string;
	/** „12,3 %“, or why there is none. */
	readonly value: string;
	/** Class of the map, the Kommune's value: each a line. */
	readonly more: readonly string[];
}

export function areaWords(element: Element): AreaWords {
	const said = element.querySelector(':scope > title')?.textContent ?? element.getAttribute('aria-label') ?? element.textContent;
	const at = said.lastIndexOf(': ');
	const name = (at < 0 ? said : said.slice(0, at)).trim();
	const value = at < 0 ? '' : said.slice(at + 2).trim();
	const whole = element.closest('[data-living]')?.getAttribute('data-whole') ?? '';
	return { name, value, more: [classWords(element), whole].filter((line) => line !== '') };
}

/** „Klasse: 5,1 bis 8,0 %“; a state is said in the value already. */
function classWords(element: Element): string {
	const key = element.closest('[data-class]')?.getAttribute('data-class') ?? '';
	if (!/^\d+$/.test(key)) return '';
	const row = document.querySelector(`[data-legend] [data-class="${key}"]`)?.cloneNode(true);
	if (!(row instanceof Element)) return '';
	for (const beside of row.querySelectorAll('small, svg')) beside.remove();
	const words = row.textContent.replace(/\s+/g, ' ').trim();
	return words === '' ? '' : `${AREA_CLASS}: ${words}`;
}
