import { inject } from 'vitest';

/** What the API says of Musterstadt, as an outsider reads it: journeys hold pages against it. */
export interface Summary {
	readonly snapshot: number;
	readonly stand: string;
	readonly levels: readonly { readonly id: string; readonly name: string; readonly count: number }[];
	readonly themes: readonly { readonly id: string; readonly name: string }[];
	readonly indicators: readonly { readonly id: string; readonly title: string; readonly theme: string; readonly kind: string; readonly decimals: number; readonly classifications: readonly string[]; readonly levels: readonly string[]; readonly periods: readonly string[] }[];
}

export interface Table {
	readonly version: string;
	readonly class: string;
	readonly id: readonly string[];
	readonly size: readonly number[];
	readonly role: Readonly<Record<string, readonly string[]>>;
	readonly dimension: Readonly<Record<string, { readonly category: { readonly index: readonly string[]; readonly label: Readonly<Record<string, string>> } }>>;
	readonly value: readonly (number | null)[];
	readonly status?: readonly (string | null)[];
}

export async function read<T>(path: string): Promise<T> {
	const answer = await fetch(inject('address') + path);
	if (!answer.ok) throw new Error(`${path} answered ${answer.status}`);
	return (await answer.json()) as T;
}

export const summary = (): Promise<Summary> => read('/api/v1/musterstadt');
export const table = (indicator: string): Promise<Table> => read(`/api/v1/musterstadt/indikatoren/${indicator}`);
