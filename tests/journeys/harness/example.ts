import { type Cell, cells } from './cells.ts';
import { summary, table, type Summary } from './published.ts';

type Indicator = Summary['indicators'][number];

export interface Example {
	readonly indicator: Indicator;
	readonly theme: Summary['themes'][number];
	/** The levels below the whole town: the districts, and the quarters. */
	readonly coarse: Summary['levels'][number];
	readonly fine: Summary['levels'][number];
	/** A period before the newest, and a group in one classification alone, of which the districts have known values. */
	readonly period: string;
	readonly classification: string;
	readonly code: string;
	/** Those values. */
	readonly known: readonly Cell[];
}

/** An indicator with everything a reader can choose, and a choice that leads to numbers. */
export async function example(): Promise<Example> {
	const { indicators, themes, levels } = await summary();
	const coarse = levels[1];
	const fine = levels.at(-1);
	if (!coarse || !fine) throw new Error('Musterstadt has no levels below the town.');
	for (const indicator of indicators.filter(({ classifications, levels: on }) => classifications.length > 0 && on.length > 2)) {
		const theme = themes.find((each) => each.id === indicator.theme);
		const districts = [...cells(await table(indicator.id))].filter(({ codes, value }) => value !== null && codes['mass'] === 'wert' && codes['gebiet']?.startsWith(`${coarse.id}:`));
		for (const classification of indicator.classifications) {
			const others = indicator.classifications.filter((each) => each !== classification);
			const found = districts.find(({ codes }) => codes['zeit'] !== indicator.periods.at(-1) && codes[classification] !== 'insgesamt' && others.every((other) => codes[other] === 'insgesamt'));
			if (!theme || !found) continue;
			const period = found.codes['zeit'] ?? '';
			const code = found.codes[classification] ?? '';
			const known = districts.filter(({ codes }) => codes['zeit'] === period && codes[classification] === code && others.every((other) => codes[other] === 'insgesamt'));
			return { indicator, theme, coarse, fine, period, classification, code, known };
		}
	}
	throw new Error('Musterstadt has no indicator with a known value of a district, a group and an earlier year.');
}
