import type { Indicator } from './indicator.ts';

/** The reader's codes that the indicator opens on this side of the formula. */
export function chosenCodes(indicator: Pick<Indicator, 'open'>, side: 'numerator' | 'denominator', codes: Readonly<Record<string, string>>): Record<string, string> {
	const opened = indicator.open.filter((o) => side === 'numerator' || o.applies === 'both');
	return Object.fromEntries(opened.flatMap((o) => { const code = codes[o.classification]; return code === undefined ? [] : [[o.classification, code]]; }));
}
