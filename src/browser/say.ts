/** Speaks politely: the words are heard when the reader pauses. */
export function say(words: string): void {
	let voice = document.getElementById('ansage');
	if (!voice) {
		voice = document.createElement('p');
		voice.id = 'ansage';
		voice.className = 'visually-hidden';
		voice.setAttribute('role', 'status');
		document.body.append(voice);
	}
	voice.textContent = words;
}
