import type { Page } from 'playwright-core';

/**
 * Everything a reader sees of a page, one element or text a line: title, breadcrumbs, content, foot. Comments and the order of attributes mean nothing;
 * of controls counts what they say, not how it was set.
 */
export async function drawnPage(page: Page): Promise<string> {
	if (await page.evaluate(() => document.querySelector('script[type=module]') !== null)) await page.waitForSelector('html[data-alive]', { state: 'attached' });
	return page.evaluate(() => {
		const lines: string[] = [document.title, document.querySelector('meta[name="description"]')?.getAttribute('content') ?? ''];
		const write = (node: Node, depth: number): void => {
			if (node instanceof Text) {
				const text = node.data.replace(/\s+/g, ' ').trim();
				if (text !== '') lines.push(`${' '.repeat(depth)}„${text}“`);
			} else if (node instanceof Element && node.getAttribute('role') !== 'tooltip') {
				const own = new Map([...node.attributes].filter(({ name, value }) => !(name === 'class' && value === '') && name !== 'aria-busy').map(({ name, value }) => [name, value]));
				// Such a link names what is shown as soon as somebody turns to it.
				if (node instanceof HTMLAnchorElement && own.has('data-names-page')) {
					node.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
					own.set('href', decodeURIComponent(node.getAttribute('href') ?? '').replace(location.origin, ''));
				}
				if (node instanceof HTMLOptionElement) own.set('selected', String(node.selected));
				if (node instanceof HTMLInputElement) own.set('value', node.value).set('checked', String(node.checked));
				lines.push(`${' '.repeat(depth)}<${node.nodeName} ${[...own].map(([name, value]) => `${name}=${value}`).sort().join(' ')}>`);
				// Text that was drawn in pieces is one text.
				const copy = [...node.childNodes].filter((child) => !(child instanceof Comment));
				for (let at = 0; at < copy.length; at++) {
					const child = copy[at];
					if (!(child instanceof Text)) { if (child) write(child, depth + 1); continue; }
					let text = child.data;
					while (copy[at + 1] instanceof Text) text += (copy[++at] as Text).data;
					write(new Text(text), depth + 1);
				}
			}
		};
		for (const part of document.querySelectorAll('nav.crumbs, main, footer')) write(part, 0);
		return lines.join('\n');
	});
}
