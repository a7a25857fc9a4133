import type { EntryKind } from '#view/search/search-entry.ts';
import { FOUND_KINDS } from '#wording/search/search-words.ts';

export interface Suggestion {
	readonly kind: EntryKind;
	readonly title: string;
	readonly context: string;
	readonly href: string;
}

/** The list below a search field, and what is said of it to those who do not see it. The focus stays in the field. */
export class SuggestionList {
	readonly #input: HTMLInputElement;
	readonly #list = document.createElement('ul');
	readonly #status = document.createElement('p');
	#shown: readonly Suggestion[] = [];
	#at = -1;

	constructor(form: HTMLFormElement, input: HTMLInputElement) {
		this.#input = input;
		this.#list.className = 'suggestions';
		this.#list.id = `${input.id}-vorschlaege`;
		this.#list.hidden = true;
		this.#list.setAttribute('role', 'listbox');
		this.#list.setAttribute('aria-label', 'Vorschläge');
		this.#status.className = 'visually-hidden';
		this.#status.setAttribute('role', 'status');
		input.setAttribute('role', 'combobox');
		input.setAttribute('aria-autocomplete', 'list');
		input.setAttribute('aria-expanded', 'false');
		input.setAttribute('aria-controls', this.#list.id);
		form.append(this.#list, this.#status);
		// Or the field would lose the focus before the click arrives.
		this.#list.addEventListener('mousedown', (event) => event.preventDefault());
		this.#list.addEventListener('click', (event) => {
			const option = event.target instanceof Element ? event.target.closest<HTMLElement>('[role="option"]') : null;
			const found = option ? this.#shown[Number(option.dataset['at'])] : undefined;
			if (found) location.assign(found.href);
		});
	}

	get open(): boolean {
		return !this.#list.hidden;
	}

	get chosen(): Suggestion | null {
		return this.open ? (this.#shown[this.#at] ?? null) : null;
	}

	show(found: readonly Suggestion[], said: string): void {
		this.#shown = found;
		this.#at = -1;
		this.#list.replaceChildren(...found.map((suggestion, at) => this.#option(suggestion, at)));
		this.#list.hidden = found.length === 0;
		this.#status.textContent = said;
		this.#mark();
	}

	hide(): void {
		this.#list.hidden = true;
		this.#at = -1;
		this.#status.textContent = '';
		this.#mark();
	}

	/** One step down or up; beyond the ends lies the field itself. */
	move(step: 1 | -1): void {
		const places = this.#shown.length + 1;
		this.#at = ((this.#at + 1 + step + places) % places) - 1;
		this.#mark();
	}

	#option({ kind, title, context }: Suggestion, at: number): HTMLElement {
		const option = document.createElement('li');
		option.id = `${this.#list.id}-${at}`;
		option.dataset['at'] = String(at);
		option.setAttribute('role', 'option');
		option.setAttribute('aria-selected', 'false');
		const more = document.createElement('small');
		more.textContent = [kind === 'gebiet' ? '' : FOUND_KINDS[kind], context].filter((part) => part !== '').join(' · ');
		option.append(title, more);
		return option;
	}

	#mark(): void {
		this.#input.setAttribute('aria-expanded', String(this.open));
		for (const [at, option] of [...this.#list.children].entries()) {
			option.setAttribute('aria-selected', String(at === this.#at));
			if (at === this.#at) option.scrollIntoView({ block: 'nearest' });
		}
		const active = this.#list.children[this.#at];
		if (active && this.open) this.#input.setAttribute('aria-activedescendant', active.id);
		else this.#input.removeAttribute('aria-activedescendant');
	}
}
