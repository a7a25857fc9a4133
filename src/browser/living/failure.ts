import { LIVING } from '#wording/living.ts';

/** Says above the content that a change failed, with a link that loads the page the usual way. */
export function showFailure(root: HTMLElement, address: URL): void {
	clearFailure();
	const box = document.createElement('div');
	box.className = 'note failure';
	box.id = 'stoerung';
	box.setAttribute('role', 'alert');
	const sentence = document.createElement('p');
	sentence.textContent = navigator.onLine ? LIVING.failed : LIVING.offline;
	const link = document.createElement('a');
	link.href = address.href;
	link.textContent = LIVING.loadNormally;
	const close = document.createElement('button');
	close.type = 'button';
	close.textContent = LIVING.close;
	close.addEventListener('click', () => {
		clearFailure();
		root.querySelector<HTMLElement>('h1')?.scrollIntoView({ block: 'nearest' });
	});
	const ways = document.createElement('p');
	ways.append(link, ' ', close);
	box.append(sentence, ways);
	document.body.append(box);
}

export function clearFailure(): void {
	document.getElementById('stoerung')?.remove();
}
