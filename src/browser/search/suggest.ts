import { entryTarget } from '#ui/search/entry-target.ts';
import { kommuneAddresses } from '#url/addresses.ts';
import type { SearchIndex } from '#view/search/search-index.ts';
import { suggestionsSentence } from '#wording/search/search-words.ts';
import { Unreachable } from '../fetch-json.ts';
import { loadIndex } from './load-index.ts';
import { type Suggestion, SuggestionList } from './suggestion-list.ts';

const MOST = 7;

/** Makes a search field a combobox with a list (ARIA Authoring Practices, „Editable Combobox With List Autocomplete“). Without its catalogue it stays a plain field. */
export function suggest(form: HTMLFormElement, input: HTMLInputElement): void {
	const { slug, pin, catalogue } = form.dataset;
	if (slug === undefined || catalogue === undefined) return;
	const to = kommuneAddresses(slug, pin ?? null);
	const list = new SuggestionList(form, input);
	let index: SearchIndex | null = null;

	const find = (): void => {
		const text = input.value.trim();
		const found = index === null || text.length < 2 ? [] : index.find(text, MOST).flatMap(({ entry }): Suggestion[] => {
			const href = entryTarget(entry, to);
			return href === null ? [] : [{ kind: entry.kind, title: entry.title, context: entry.context, href }];
		});
		list.show(found, index !== null && text.length >= 2 ? suggestionsSentence(found.length) : '');
	};
	input.addEventListener('input', find);
	input.addEventListener('keydown', (event) => {
		if (event.isComposing) return;
		if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
			event.preventDefault();
			if (!list.open) find();
			list.move(event.key === 'ArrowDown' ? 1 : -1);
		} else if (event.key === 'Escape' && list.open) {
			// The list closes first; a second Escape is the browser's and empties the field.
			event.preventDefault();
			list.hide();
		} else if (event.key === 'Enter' && list.chosen) {
			event.preventDefault();
			location.assign(list.chosen.href);
		}
	});
	form.addEventListener('focusout', (event) => {
		if (!(event.relatedTarget instanceof Node && form.contains(event.relatedTarget))) list.hide();
	});
	loadIndex(catalogue).then((loaded) => {
		index = loaded;
		if (document.activeElement === input) find();
	}, (error: unknown) => {
		if (!(error instanceof Unreachable)) throw error;
	});
}
