import type { KommuneAddresses } from '#url/addresses.ts';
import { HELP } from '#url/addresses.ts';
import type { EntryKind } from '#view/search/search-entry.ts';
import { HELP_PAGES } from './help-pages.ts';

/** Where a found thing leads. @param to null outside of a Kommune, where only terms and pages of the help have an address */
export function entryTarget({ kind, key }: { readonly kind: EntryKind; readonly key: string }, to: KommuneAddresses | null): string | null {
	switch (kind) {
		case 'gebiet': return to?.area(key.slice(0, key.indexOf(':')), key.slice(key.indexOf(':') + 1)) ?? null;
		case 'indikator': return to?.indicator(key) ?? null;
		case 'thema': return to?.theme(key) ?? null;
		case 'begriff': return `${HELP.glossary}#${key}`;
		case 'seite': return HELP_PAGES.find((page) => page.key === key)?.href(to) ?? null;
	}
}
