/** „Wo bin ich?“: offered only where the browser could answer. The position is looked up here and never leaves the browser. */
export function take(found: HTMLElement): void {
	if (!isSecureContext || !('geolocation' in navigator)) return;
	const button = found.querySelector('button');
	const output = found.querySelector<HTMLElement>('.where-answer');
	if (!button || !output) return;
	found.classList.add('ready');
	let busy = false;
	button.addEventListener('click', () => {
		if (busy) return;
		busy = true;
		void import('../where/tell-where.ts').then(({ tellWhere }) => tellWhere(found.dataset, output)).finally(() => { busy = false; });
	});
}
