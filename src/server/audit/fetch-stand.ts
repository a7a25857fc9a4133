import type { PublishedStand } from '#domain/audit/published/stand.ts';
import { Refusal } from '#server/base/refusal.ts';

interface Named { readonly baseFigures: readonly { readonly id: string }[]; readonly indicators: readonly { readonly id: string }[] }

/**
 * Reads what a running server hands to anybody: catalogue, base figures, indicators. Slices and profiles have no address.
 * @param origin `http://host:port`; @param number null for the newest
 * @throws Refusal not-found: no such server or Kommune
 */
export async function fetchStand(origin: string, kommune: string, number: number | null): Promise<PublishedStand> {
	const stand = number === null ? '' : `snapshots/${number}/`;
	const get = async (path: string): Promise<unknown> => {
		const address = new URL(`/api/v1/${encodeURIComponent(kommune)}/${stand}${path}`, origin);
		const answer = await fetch(address).catch((error: unknown) => {
			throw new Refusal('not-found', `Unter ${address.origin} antwortet niemand (${error instanceof Error ? error.message : String(error)}).`);
		});
		if (!answer.ok) throw new Refusal('not-found', `${address.href} antwortet mit ${answer.status}.`);
		return answer.json();
	};
	const tables = async (path: string, list: readonly { readonly id: string }[]): Promise<Map<string, unknown>> => {
		const found = new Map<string, unknown>();
		for (const { id } of list) found.set(id, await get(`${path}/${encodeURIComponent(id)}`));
		return found;
	};
	const catalogue = await get('katalog');
	const { baseFigures, indicators } = catalogue as Named;
	return { catalogue, datasets: await tables('grundgroessen', baseFigures), indicators: await tables('indikatoren', indicators), slices: new Map(), profiles: new Map() };
}
