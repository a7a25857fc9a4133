/**
 * The foot of a printed sheet names the page's address. Where a reader has chosen something since the page came, it names what is shown now; the code drawn
 * for the old address goes.
 */
export function take(foot: HTMLElement): void {
	const line = foot.querySelector<HTMLElement>('[data-pin]');
	if (!line) return;
	window.addEventListener('beforeprint', () => {
		const here = new URL(location.href);
		here.hash = '';
		here.searchParams.set('stand', line.dataset['pin'] ?? '');
		const address = here.href.replaceAll('%3A', ':').replaceAll('%2C', ',').replaceAll('%3B', ';');
		if (line.textContent === address) return;
		line.textContent = address;
		foot.querySelector('.qr')?.remove();
	});
}
