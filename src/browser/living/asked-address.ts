/** The address a GET form asks for with what is chosen in it. */
export function formAddress(form: HTMLFormElement, submitter: HTMLElement | null = null): URL {
	const address = new URL(form.action, location.href);
	address.search = new URLSearchParams([...new FormData(form, submitter)].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : []))).toString();
	return address;
}

/** Where a plain click on a link leads; null for a click that means something else, or a link to another place on the page that is open. */
export function linkAddress(event: MouseEvent, shown: URL): URL | null {
	if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return null;
	const link = event.target instanceof Element ? event.target.closest('a') : null;
	const href = link?.getAttribute('href') ?? null;
	if (!link || href === null || link.hasAttribute('download') || (link.getAttribute('target') ?? '') !== '') return null;
	const address = new URL(href, location.href);
	return address.hash !== '' && address.pathname === shown.pathname && address.search === shown.search ? null : address;
}

/** Controls that ask for something as soon as they are changed; fields to type in wait for the form to be sent. */
export const asksAtOnce = (control: EventTarget | null): control is HTMLSelectElement | HTMLInputElement =>
	control instanceof HTMLSelectElement || (control instanceof HTMLInputElement && ['checkbox', 'radio'].includes(control.type));
