import type { Page } from 'playwright-core';

/** Writes down everything a reader's browser would complain of. Cookies the browser itself lists (`context.cookies()`). */
export class Watch {
	#complaints: string[] = [];
	#forgiven: RegExp[] = [];

	constructor(page: Page, address: string) {
		page.on('console', (message) => this.#note(`console ${message.type()}: ${message.text()}`));
		page.on('pageerror', (fault) => this.#note(`script error: ${fault.message}`));
		page.on('requestfailed', (request) => {
			// Who leaves a page before its script and its figures have come has not met with a fault.
			if (!(/\/dateien|\/katalog$|\/immutable\/workers\//.test(request.url()) && request.failure()?.errorText === 'net::ERR_ABORTED')) this.#note(`request failed: ${request.url()} ${request.failure()?.errorText ?? ''}`);
		});
		page.on('request', (request) => {
			const url = new URL(request.url());
			if (!['data:', 'blob:', 'about:'].includes(url.protocol) && url.origin !== address) this.#note(`third party: ${request.url()}`);
		});
		page.on('response', (response) => {
			if (response.status() >= 400) this.#note(`answer ${response.status()}: ${response.url()}`);
		});
	}

	/** For what a journey does on purpose, such as asking for a page that is not there. */
	forgive(complaint: RegExp): void {
		this.#forgiven.push(complaint);
	}

	get complaints(): readonly string[] {
		return this.#complaints.filter((complaint) => !this.#forgiven.some((pattern) => pattern.test(complaint)));
	}

	#note(complaint: string): void {
		this.#complaints.push(complaint);
	}
}
