/** A seeded source of numbers: the same label always gives the same numbers, whatever else is drawn before or after. */
export interface Random {
	/** Uniform in [0, 1). */
	next(): number;
	/** Uniform in [low, high). */
	between(low: number, high: number): number;
}

export type Label = readonly (string | number)[];
export type MakeRandom = (...label: Label) => Random;

/** sfc32 (Doty-Humphrey, PractRand), state from FNV-1a of seed and label. Own code: Math.random cannot be seeded. */
export function seedRandom(seed: string): MakeRandom {
	return (...label) => {
		const text = [seed, ...label].join('\u0000');
		let a = fnv1a(text), b = fnv1a(`${text}b`), c = fnv1a(`${text}c`), counter = 1;
		const next = (): number => {
			const t = (((a + b) | 0) + counter) | 0;
			counter = (counter + 1) | 0;
			a = b ^ (b >>> 9);
			b = (c + (c << 3)) | 0;
			c = ((c << 21) | (c >>> 11)) + t | 0;
			return (t >>> 0) / 4294967296;
		};
		for (let i = 0; i < 12; i++) next();
		return { next, between: (low, high) => low + (high - low) * next() };
	};
}

/** 32-bit FNV-1a over UTF-16 units. */
export function fnv1a(text: string): number {
	let hash = 0x811c9dc5;
	for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
	return hash | 0;
}
