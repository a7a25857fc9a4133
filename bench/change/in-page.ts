import type { Page } from 'playwright-core';

/** What the browser counted up to now. */
export interface Seen {
	readonly all: number;
	readonly scripts: number;
	readonly geometry: number;
}

/** Bytes on the wire, compressed and with headers, by kind. */
export async function countBytes(page: Page): Promise<() => Seen> {
	const client = await page.context().newCDPSession(page);
	await client.send('Network.enable');
	const asked = new Map<string, { readonly url: string; readonly type: string }>();
	const seen = { all: 0, scripts: 0, geometry: 0 };
	client.on('Network.requestWillBeSent', ({ requestId, request, type }) => {
		asked.set(requestId, { url: request.url, type: type ?? '' });
		if (request.url.includes('/geometrie/')) seen.geometry++;
	});
	client.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
		seen.all += encodedDataLength;
		if (asked.get(requestId)?.type === 'Script') seen.scripts += encodedDataLength;
	});
	return () => ({ ...seen });
}

/** Runs before the page's own code: when the map was painted with its colours, and how much the layout shifted by itself. */
export function watchFirstPaint(areas: number): void {
	const times = globalThis as unknown as { coloured?: number; shifted: number };
	times.shifted = 0;
	new PerformanceObserver((list) => {
		for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[]) if (!entry.hadRecentInput) times.shifted += entry.value;
	}).observe({ type: 'layout-shift', buffered: true });
	const look = (): void => {
		if (document.querySelectorAll('.areas path[class]').length < areas) requestAnimationFrame(look);
		// The frame after the one in which they stand in the page has painted them.
		else requestAnimationFrame(() => requestAnimationFrame(() => { times.coloured = performance.now(); }));
	};
	requestAnimationFrame(look);
}

/**
 * Chooses the values of a control in turn and measures from the event to after the next frame's paint: map, legend and table stand there then, the
 * diagrams follow a blink later and are waited for before the next change. Every change must leave another map, legend and
 * table than before, or it does not count.
 * @param control a select of the page, or `klassen`: then links with that value
 */
export async function measureChanges({ control, values, times }: { readonly control: string; readonly values: readonly string[]; readonly times: number }): Promise<{ readonly took: number[]; readonly unchanged: number }> {
	const root = document.querySelector('[data-living]');
	if (!root) throw new Error('no living page');
	const signature = (): string[] => [
		[...root.querySelectorAll('.map a[data-area]')].map((a) => a.getAttribute('data-class')).join(''),
		root.querySelector('[data-legend]')?.textContent ?? '',
		[...root.querySelectorAll('table.figures td')].slice(0, 200).map((td) => td.textContent).join(' ')
	];
	// A message sent from a frame's callback arrives when that frame is painted; waiting for the callback of the frame after it would count idle time.
	const frame = (): Promise<void> => new Promise((done) => requestAnimationFrame(() => {
		const { port1, port2 } = new MessageChannel();
		port1.onmessage = () => done();
		port2.postMessage(null);
	}));
	const took: number[] = [];
	let unchanged = 0;
	let before = signature();
	// The first rounds fetch the figures and warm the code.
	for (let at = 0; at < times + values.length * 2; at++) {
		const value = values[at % values.length] ?? '';
		await new Promise((rest) => setTimeout(rest, at < values.length ? 700 : 40));
		while (root.hasAttribute('aria-busy')) await new Promise((rest) => setTimeout(rest, 5));
		let act: () => void;
		if (control === 'klassen') {
			const link = document.createElement('a');
			const address = new URL(location.href);
			address.searchParams.set('klassen', value);
			link.href = address.href;
			root.append(link);
			act = () => link.click();
		} else {
			const select = document.getElementById(control);
			if (!(select instanceof HTMLSelectElement)) throw new Error(`no ${control}`);
			select.value = value;
			act = () => select.dispatchEvent(new Event('change', { bubbles: true }));
		}
		const start = performance.now();
		act();
		await frame();
		const end = performance.now();
		if (at >= values.length * 2) {
			took.push(end - start);
			const after = signature();
			if (after.slice(0, control === 'klassen' ? 2 : 3).some((part, i) => part === before[i])) unchanged++;
			before = after;
		} else before = signature();
	}
	return { took, unchanged };
}
