import { attribute, fromHtml } from './html-text.ts';

/** One `<select>` of a drawn page. */
export interface Choice {
	readonly name: string;
	readonly label: string;
	readonly options: readonly { readonly value: string; readonly text: string; readonly selected: boolean }[];
}

export const formPattern = /<form\b[^>]*>([\s\S]*?)<\/form>/g;

/** The selects of a form as the page colleague draws them: with a label each, options with a value. */
export function readChoices(form: string): Choice[] {
	const labels = new Map([...form.matchAll(/(<label\b[^>]*>)([\s\S]*?)<\/label>/g)].map(([, tag = '', text = '']) => [attribute(tag, 'for') ?? '', plain(text)]));
	return [...form.matchAll(/(<select\b[^>]*>)([\s\S]*?)<\/select>/g)].map(([, tag = '', inner = '']) => ({
		name: attribute(tag, 'name') ?? '',
		label: labels.get(attribute(tag, 'id') ?? '') ?? '',
		options: [...inner.matchAll(/(<option\b[^>]*>)([\s\S]*?)<\/option>/g)].map(([, option = '', text = '']) => (
			{ value: attribute(option, 'value') ?? '', text: plain(text), selected: attribute(option, 'selected') !== null }))
	}));
}

const plain = (html: string): string => fromHtml(html.replace(/<[^>]*>/g, '')).trim();
