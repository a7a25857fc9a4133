import type { Exactness } from '../../base-figure/exactness.ts';
import type { Period } from '../../period/period.ts';
import { periodOf } from '../vocabulary/periods.ts';
import { joinBroken } from './fold.ts';
import type { Heading } from './heading-parts.ts';
import { UNITS } from './units.ts';

const RATE = /anteil|quote(?![nr])|quotient|prozent|\bproz\b|_proz$|dichte|durchschnitt|mittelwert|\bje\b|\bpro\b (?!deutsch)|\bper\b|index|(?<![a-z])(?:rate|ratio)(?![a-z])|share|average|mean\b|density|preis|einkommen(?![a-z])|ziffer|saldo/i;

/** A heading → what is counted, its unit, period and exactness, and whether it calls itself a rate. */
export function parseHeading(text: string): Heading {
	const parts = text.slice(0, 400).split(' | ');
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
