interface ExplanationDialog {
	/** Opens it, empty. The signal tells when it was closed. */
	show(): AbortSignal;
	fill(article: Element): void;
}

/** A modal dialog: Esc closes it, the focus stays in it and goes back to the number afterwards (both by the browser). */
export function explanationDialog(address: string): ExplanationDialog {
	const dialog = document.createElement('dialog');
	dialog.className = 'explain-dialog';
	dialog.setAttribute('aria-label', 'Diese Zahl erklärt');
	const bar = document.createElement('div');
	bar.className = 'bar';
	const alone = document.createElement('a');
	alone.href = address;
	alone.textContent = 'Als eigene Seite öffnen';
	const close = document.createElement('button');
	close.type = 'button';
	close.className = 'button';
	close.textContent = 'Schließen';
	bar.append(alone, close);
	const body = document.createElement('div');
	body.className = 'body';
	body.setAttribute('aria-live', 'polite');
	body.textContent = 'Die Erklärung wird geladen …';
	dialog.append(bar, body);
	const closed = new AbortController();
	close.addEventListener('click', () => dialog.close());
	// A click beside it: the dialog itself is hit only where nothing of it lies.
	dialog.addEventListener('click', (event) => { if (event.target === dialog) dialog.close(); });
	dialog.addEventListener('close', () => {
		closed.abort();
		dialog.remove();
	});
	return {
		show() {
			document.body.append(dialog);
			dialog.showModal();
			close.focus();
			return closed.signal;
		},
		fill(article) {
			body.removeAttribute('aria-live');
			const title = article.querySelector('h1');
			// The page behind has its own first heading.
			if (title) {
				const heading = document.createElement('h2');
				heading.id = title.id;
				heading.className = 'explained-title';
				heading.append(...title.childNodes);
				title.replaceWith(heading);
				dialog.removeAttribute('aria-label');
				dialog.setAttribute('aria-labelledby', heading.id);
			}
			for (const heading of article.querySelectorAll('section > h2, .note > h2')) {
				const lower = document.createElement('h3');
				lower.append(...heading.childNodes);
				heading.replaceWith(lower);
			}
			body.replaceChildren(article);
		}
	};
}
