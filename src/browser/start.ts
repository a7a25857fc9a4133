/**
 * The one script of every page. It looks what the page holds and loads only what serves it; a page without such a part loads nothing more.
 * Everything here is an addition: the page is complete before it runs, and stays so where it cannot.
 */
const parts: readonly (readonly [selector: string, load: () => Promise<{ readonly take: (found: HTMLElement) => void }>])[] = [
	['[data-living]', () => import('./living/take-page.ts')],
	['a.explain', () => import('./part/explanation.ts')],
	['form.find[data-catalogue]', () => import('./part/search.ts')],
	['.where', () => import('./part/where.ts')],
	['.paper-foot', () => import('./paper-address.ts')],
	['[data-copy]', () => import('./copy-button.ts')],
	['main:has([data-area])', () => import('./areas/take-areas.ts')],
	['main:has(figure.map > svg[data-geometry])', () => import('./camera/take-maps.ts')],
	['[data-legend]', () => import('./legend/take-legend.ts')],
	['[data-streets]', () => import('./streets/take-streets.ts')]
];

const taken = parts.map(async ([selector, load]) => {
	const found = document.querySelector<HTMLElement>(selector);
	if (found) (await load()).take(found);
});
/** Says that everything that was to be added is there. */
await Promise.all(taken);
document.documentElement.dataset['alive'] = '';
