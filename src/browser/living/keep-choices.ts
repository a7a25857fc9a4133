/**
 * Remembers what a reader unfolded, typed and chose before the page is taken over: taking over sets everything to what was drawn. The returned function
 * brings it back; the elements are the same before and after.
 */
export function keepChoices(root: HTMLElement): () => void {
	const folds = [...root.querySelectorAll('details')].map((fold) => [fold, fold.open] as const);
	const fields = [...root.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select')].map((field) => [field, field.value, isTicked(field)] as const);
	return () => {
		for (const [fold, open] of folds) fold.open = open;
		for (const [field, value, ticked] of fields) {
			field.value = value;
			if (field instanceof HTMLInputElement && field.type !== 'hidden') field.checked = ticked;
		}
	};
}

const isTicked = (field: HTMLInputElement | HTMLSelectElement): boolean => field instanceof HTMLInputElement && field.checked;
