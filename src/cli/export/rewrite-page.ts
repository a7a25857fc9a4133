import type { Choice } from './choices.ts';
import { formPattern, readChoices } from './choices.ts';
import { fromHtml, toHtml } from './html-text.ts';
import { NOTE_FILE, relativeLink, type SiteMap } from './site-map.ts';

export interface RewriteOptions {
	readonly map: SiteMap;
	/** Absolute address the page was drawn at. */
	readonly address: URL;
	readonly file: string;
	/** Where choosing this option leads, or null when that is not among the files. */
	target(choice: Choice, value: string): string | null;
	/** The file for a link that has none of its own, or null. */
	instead(link: URL): string | null;
}

/** What is asked, drawn, filtered or sent on demand, and the script, which browsers refuse to run from a disk. Marked by the components themselves. */
const NEEDS_SERVER: readonly RegExp[] = [
	/<script\b[^>]*><\/script>/g,
	// Stylesheets show it wherever scripts run.
	/<div class="time-slider"[\s\S]*?<\/div>/g,
	/<details\b[^>]*\sdata-needs-server\b[^>]*>[\s\S]*?<\/details>/g,
	/<form\b[^>]*role="search"[\s\S]*?<\/form>/g,
	/<ul class="picture-links"[^]*?<\/ul>/g,
	/<p class="no-print">(?:(?!<\/p>)[^])*data-names-page[^]*?<\/p>/g
];

/** A drawn page as a file: what needs a server goes, other forms become lists of links, and every link of our own leads to a file. */
export function rewritePage(html: string, options: RewriteOptions): string {
	const still = NEEDS_SERVER.reduce((page, part) => page.replace(part, ''), html);
	// Explanations would be one file per value: there a number is just a number.
	const withoutForms = still.replace(/<a class="explain"[^>]*>([\s\S]*?)<\/a>/g, '$1').replace(formPattern, (form) => listsFor(readChoices(form), options));
	return withoutForms.replace(/(\s(?:href|src|action|xlink:href)=")([^"]*)"/g, (whole, start: string, value: string) => {
		const link = fromHtml(value);
		if (link === '' || link.startsWith('#') || link.startsWith('data:') || !URL.canParse(link, options.address)) return whole;
		const url = new URL(link, options.address);
		if (url.origin !== options.address.origin) return whole;
		const file = url.pathname.startsWith('/_app/') || url.pathname === '/favicon.svg' ? url.pathname.slice(1) : options.map.fileOf(url.pathname + url.search) ?? options.instead(url) ?? NOTE_FILE;
		return `${start}${toHtml(encodeURI(relativeLink(options.file, file)) + (file === NOTE_FILE ? '' : url.hash))}"`;
	});
}

function listsFor(choices: readonly Choice[], options: RewriteOptions): string {
	// A search needs a server; a form without choices has nothing to list.
	if (choices.length === 0) return '';
	const lists = choices.map((choice) => {
		const links = choice.options.flatMap(({ value, text, selected }) => {
			const target = options.target(choice, value);
			if (target === null) return [];
			return [`<li><a href="${toHtml(target)}"${selected && choice.name !== 'gebiet' ? ' aria-current="true"' : ''}>${toHtml(text)}</a></li>`];
		});
		if (links.length < 2 && choice.name !== 'gebiet') return '';
		const chosen = choice.name === 'gebiet' ? 'Profil eines Gebiets ansehen' : `${choice.label}: ${choice.options.find((o) => o.selected)?.text ?? ''}`;
		return `<details><summary>${toHtml(chosen)}</summary><ul>${links.join('')}</ul></details>`;
	});
	return `<nav aria-label="Auswahl">${lists.join('')}<p><a href="/nicht-enthalten">Was in dieser Ausgabe nicht enthalten ist</a></p></nav>`;
}
