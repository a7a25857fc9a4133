import { umlautsWrittenOut } from './umlauts-written-out.ts';

/** „Kinder je Spielplatz (öffentlich)“ → `kinder-je-spielplatz-oeffentlich`: an id that can stand in an address. Empty where nothing is left. */
export function slugOf(title: string): string {
	const letters = umlautsWrittenOut(title).normalize('NFD').replace(/\p{M}/gu, '');
	return letters.replace(/[^a-z0-9]+/g, '-').slice(0, 60).replace(/^-|-$/g, '');
}
