/** Beside each text that is to be taken along a button that copies it. Without clipboard (plain http on another machine) there is none. */
export function take(): void {
	if (!('clipboard' in navigator)) return;
	for (const text of document.querySelectorAll<HTMLElement>('[data-copy]')) {
		const button = document.createElement('button');
		button.type = 'button';
		button.className = 'copy-button';
		button.textContent = 'Kopieren';
		button.setAttribute('aria-live', 'polite');
		button.addEventListener('click', () => void navigator.clipboard.writeText(text.textContent).then(() => {
			button.textContent = 'Kopiert';
			setTimeout(() => (button.textContent = 'Kopieren'), 2000);
		}, () => (button.textContent = 'Bitte von Hand kopieren')));
		text.after(button);
	}
}
