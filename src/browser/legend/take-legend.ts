import { LEGEND, onlyShown } from '#wording/living.ts';
import { addToDrawing } from '../drawing.ts';
import { say } from '../say.ts';

/**
 * Rows of the legend become switches: what is switched on stays, everything else fades in map, bars and table. Nothing is left out or computed; all values
 * can still be read. What was chosen stays chosen when the reader goes on to another year.
 */
export function take(found: HTMLElement): void {
	const main = found.closest('main') ?? found;
	const chosen = new Set<string>();
	const all = Object.assign(document.createElement('button'), { type: 'button', className: 'quiet legend-all', textContent: LEGEND.all });
	const rows = (): HTMLElement[] => [...main.querySelectorAll<HTMLElement>('[data-legend] [data-class]')].filter((row) => row instanceof HTMLElement);
	const keyOf = (row: Element): string => row.getAttribute('data-class') ?? '';

	/** So that nothing is looked at where nothing is filtered: this runs at every change of the page. */
	let faded = false;

	function fade(): void {
		if (faded || chosen.size > 0) fadeAreas();
		faded = chosen.size > 0;
		for (const row of rows()) row.querySelector('.legend-toggle')?.setAttribute('aria-pressed', String(chosen.has(keyOf(row))));
		const legend = main.querySelector('[data-legend]');
		if (chosen.size > 0 && legend && !all.isConnected) legend.append(all);
		if (chosen.size === 0) all.remove();
	}

	function fadeAreas(): void {
		/** Zero is counted in its class and has a row of its own as well. */
		const keys = new Map([...main.querySelectorAll('[data-area][data-class]')].map((area) => [area.getAttribute('data-area'), [keyOf(area), ...(area.querySelector('path')?.classList ?? [])]]));
		for (const element of main.querySelectorAll('[data-area]')) {
			const own = keys.get(element.getAttribute('data-area'));
			element.classList.toggle('faded', chosen.size > 0 && own !== undefined && !own.some((key) => chosen.has(key)));
		}
	}

	function tell(): void {
		say(chosen.size === 0 ? LEGEND.allShown : onlyShown(rows().filter((row) => chosen.has(keyOf(row))).map(wordsOf)));
	}

	main.addEventListener('click', (event) => {
		const toggle = event.target instanceof Element ? event.target.closest('.legend-toggle') : null;
		const row = toggle?.closest('[data-class]');
		if (!row) return;
		const key = keyOf(row);
		if (!chosen.delete(key)) chosen.add(key);
		fade();
		tell();
	});
	all.addEventListener('click', () => {
		chosen.clear();
		main.querySelector<HTMLElement>('.legend-toggle')?.focus();
		fade();
		tell();
	});
	addToDrawing({
		before: () => {
			for (const toggle of main.querySelectorAll('.legend-toggle')) toggle.remove();
			all.remove();
		},
		after: () => {
			const there = new Set(rows().map(keyOf));
			for (const key of chosen) if (!there.has(key)) chosen.delete(key);
			for (const row of rows()) {
				const toggle = row.querySelector('.legend-toggle') ?? makeToggle(row);
				toggle.setAttribute('aria-label', `${LEGEND.only}: ${wordsOf(row)}`);
			}
			fade();
		}
	});
}

/** Lies over its row, whatever the row is made of. */
function makeToggle(row: HTMLElement): HTMLButtonElement {
	const toggle = Object.assign(document.createElement('button'), { type: 'button', className: 'legend-toggle' });
	row.append(toggle);
	return toggle;
}

const wordsOf = (row: Element): string => row.textContent.replace(/\s+/g, ' ').trim();
