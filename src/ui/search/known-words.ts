import type { SearchEntry } from '#view/search/search-entry.ts';
import { GLOSSARY } from '#wording/glossary/glossary.ts';
import { HELP_PAGES } from './help-pages.ts';

/** What every search finds besides a Kommune's own: terms of the glossary and pages. They give way to areas and indicators of the same name. */
export const KNOWN_ENTRIES: readonly SearchEntry[] = [
	...GLOSSARY.map((term): SearchEntry => ({ id: `begriff:${term.id}`, kind: 'begriff', key: term.id, title: term.name, context: term.short, also: term.also, text: term.short, weight: 0.55 })),
	...HELP_PAGES.map((page): SearchEntry => ({ id: `seite:${page.key}`, kind: 'seite', key: page.key, title: page.title, context: page.about, also: page.also, text: page.about, weight: 0.55 }))
];
