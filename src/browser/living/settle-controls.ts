/** A reader's choice outweighs the attribute that is drawn; controls are to say what the page shows. */
export function settleControls(root: HTMLElement): void {
	for (const option of root.querySelectorAll<HTMLOptionElement>('option[selected]')) option.selected = true;
	for (const range of root.querySelectorAll<HTMLInputElement>('[data-slider] input')) range.value = range.dataset['place'] ?? range.value;
}
