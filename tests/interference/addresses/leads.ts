import { formPattern, readChoices } from '#cli/export/choices.ts';
import { fromHtml } from '#cli/export/html-text.ts';
import type { Answer } from '../ask.ts';

/** Pages of areas that a reader puts together: from one to the next there are more ways than atoms. `everyPage` lists what is asked of them. */
const COMBINED = /\/(?:vergleich|einzugsgebiet)$/;

/** Where an answer leads: links, pictures, stylesheets, a redirect, and every single choice of its forms. */
export function* leads({ headers, body }: Answer, path: string): Generator<string> {
	const here = new URL(path, 'http://atlas.example');
	const inside = function* (target: string): Generator<string> {
		const url = URL.parse(fromHtml(target), here);
		// A PNG is drawn from the SVG beside it, which is compared. What hands a page on, or writes to the office, says its title and address again: `everyPage` names some.
		if (url?.host === here.host && !/^\/[^/]+\/(?:bild\/.*\.png$|weitergeben|kontakt|broschuere)/.test(url.pathname) && !(COMBINED.test(here.pathname) && url.pathname === here.pathname)) yield url.pathname + url.search;
	};
	const header = (name: string): string | undefined => headers.find((_, i) => i % 2 === 1 && headers[i - 1]?.toLowerCase() === name);
	const location = header('location');
	if (location !== undefined) yield* inside(location);
	if (!header('content-type')?.startsWith('text/html')) return;
	const html = body.toString('utf8');
	for (const [, target = ''] of html.matchAll(/\s(?:href|src|action)="([^"#]+)/g)) yield* inside(target);
	for (const [form] of html.matchAll(formPattern)) {
		const action = /\saction="([^"]*)"/.exec(form)?.[1] ?? '';
		const choices = readChoices(form).map(({ name, options }) => ({ name, options: options.map((o) => o.value), chosen: options.find((o) => o.selected)?.value ?? '' }));
		for (const changed of choices) for (const value of changed.options) {
			const query = new URLSearchParams(choices.map((choice) => [choice.name, choice === changed ? value : choice.chosen]));
			yield* inside(`${action}?${query.toString()}`);
		}
	}
}
