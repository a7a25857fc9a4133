import type { Exactness } from '../../base-figure/exactness.ts';
import type { Period } from '../../period/period.ts';
import { periodOf } from '../vocabulary/periods.ts';
import { joinBroken } from './fold.ts';

/** A column heading taken apart. */
export interface Heading {
	/** As in the file. */
	readonly text: string;
	/** Without unit, period, remarks and the headings above it. */
	readonly core: string;
	/** The heading above, where it spans several columns. */
	readonly context: string;
	readonly unit: string;
	readonly exactness: Exactness;
	readonly period: Period | undefined;
	/** The words say that it is a share, rate, mean, density, price or index: nothing that can be summed. */
	readonly rate: boolean;
}

const RATE = /anteil|quote(?![nr])|quotient|prozent|\bproz\b|_proz$|dichte|durchschnitt|mittelwert|\bje\b|\bpro\b (?!deutsch)|\bper\b|index|(?<![a-z])(?:rate|ratio)(?![a-z])|share|average|mean\b|density|preis|einkommen(?![a-z])|ziffer|saldo/i;
const UNITS: readonly (readonly [RegExp, string])[] = [
	[/\b(?:in|je) (?:eur|euro|€) ?(?:\/|je) ?(?:m²|m2|qm)(?![\p{L}\d])|€\/m²/iu, '€ je m²'], [/\bin (?:eur|euro)(?![\p{L}\d])|\bin €|€/iu, '€'], [/\bin (?:km²|km2|qkm)|km²/iu, 'km²'],
	[/\bin (?:m²|m2|qm)|m²|_m2$/iu, 'm²'], [/\bin (?:ha|hektar)(?![\p{L}\d])|_ha$/iu, 'ha'], [/\bin (?:%|prozent|v\. ?h\.)|%|[_ ](?:proz|prozent|pct|percent)\b\.?/iu, '%'], [/\bje 1[. ]?000\b/iu, 'je 1.000'], [/\bin jahren\b/iu, 'Jahre']
];

export function parseHeading(text: string): Heading {
	const parts = text.split(' | ');
	const context = parts.length > 1 ? (parts[0] ?? '') : '';
	let core = parts.at(-1) ?? '';
	let period: Period | undefined;
	let exactness: Exactness = 'exact';
	let unit = '';
	core = core.replace(/[([]([^()[\]]*)[)\]]/g, (whole: string, inside: string) => {
		const named = periodOf(inside);
		if (named !== undefined) period = named;
		else if (/abgeschnitten|truncated/i.test(inside)) exactness = 'truncated';
		else if (/gerundet|rounded/i.test(inside)) exactness = 'rounded-unit';
		else return whole;
		return ' ';
	});
	for (const [form, name] of UNITS) {
		if (!form.test(core)) continue;
		unit = name;
		core = core.replace(form, ' ');
		break;
	}
	const dated = /^(.*?\S)[ _](\d{1,2}\.\d{1,2}\.\d{4}|(?:19|20)\d{2})$/.exec(core.trim());
	if (dated !== null && period === undefined && !/(?:bis|ab|seit|vor|nach|von|baujahr)$/i.test(dated[1] ?? '')) {
		period = periodOf(dated[2] ?? '');
		core = dated[1] ?? core;
	} else if (period === undefined) {
		period = periodOf(core);
		if (period !== undefined) core = '';
	}
	core = core.replace(/\s+/g, ' ').trim();
	period ??= lastPeriod(context);
	const rate = RATE.test(joinBroken(parts.at(-1) ?? '')) || ['%', '€', '€ je m²', 'je 1.000', 'Jahre'].includes(unit);
	return { text, core, context, unit: unit === '' && rate && /alter$/i.test(core) ? 'Jahre' : unit, exactness, period, rate };
}

/** „Bevölkerung 31.12.2013“ over several columns. */
function lastPeriod(text: string): Period | undefined {
	return periodOf(/(?:^|[\s_(])(\d{1,2}\.\d{1,2}\.\d{4}|(?:19|20)\d{2}(?:\/\d{2,4})?)\)?$/.exec(text)?.[1] ?? '');
}
