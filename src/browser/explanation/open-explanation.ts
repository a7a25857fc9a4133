import { explanationDialog } from './explanation-dialog.ts';

/** Fetches the page a number leads to and shows its article. A page that cannot be had here is gone to: the browser tells better than we what is wrong. */
export async function openExplanation(link: HTMLAnchorElement): Promise<void> {
	const dialog = explanationDialog(link.href);
	const shown = dialog.show();
	try {
		const answer = await fetch(link.href, { signal: shown });
		const drawn = new DOMParser().parseFromString(await answer.text(), 'text/html').querySelector('article.explanation');
		if (!answer.ok || !drawn) throw new TypeError('no explanation in the answer');
		dialog.fill(document.importNode(drawn, true));
	} catch (error) {
		if (shown.aborted) return;
		if (!(error instanceof TypeError)) throw error;
		location.assign(link.href);
	}
}
