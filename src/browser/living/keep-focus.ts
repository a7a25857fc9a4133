/** Remembers where the reader is. The returned function brings the focus back where drawing took the focused element away. */
export function keepFocus(root: HTMLElement): () => void {
	const focused = document.activeElement;
	if (!focused || !root.contains(focused)) return () => undefined;
	const around: Element[] = [];
	for (let at = focused.parentElement; at && at !== root; at = at.parentElement) around.push(at);
	return () => {
		if (focused.isConnected && document.activeElement === focused) return;
		const same = focused.id === '' ? null : document.getElementById(focused.id);
		const near = around.find((element) => element.isConnected)?.querySelector<HTMLElement>('a[href], button, select, input, summary');
		const target = same ?? (focused.isConnected ? (focused as HTMLElement) : near);
		target?.focus({ preventScroll: true });
	};
}
