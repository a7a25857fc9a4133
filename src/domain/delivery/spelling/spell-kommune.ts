import type { Kommune } from '../../kommune/kommune.ts';
import type { SecrecyRules } from '../../secrecy/secrecy-rules.ts';
import { ZEROS } from '../description/words.ts';
import { withoutEmpty, wordOf, yesNo } from './word-of.ts';

/** The coat of arms is a file and has no spelling; whoever reads this again adds it. */
export function spellKommune(kommune: Kommune): Record<string, unknown> {
	const { rules, audienceRules, inhabitants, licence, look, background } = kommune;
	return withoutEmpty({
		kuerzel: kommune.slug, name: kommune.name, ags: kommune.ags, erfunden: yesNo(kommune.invented), stelle: kommune.office, kontakt: kommune.contact,
		quelle: kommune.attribution, lizenz: withoutEmpty({ name: licence.name, url: licence.url }), beschreibung: kommune.about,
		geheimhaltung: withoutEmpty({ ...spellRules(rules), einwohner: inhabitants ?? '', verwaltung: spellRules(audienceRules.staff ?? {}) }),
		aussehen: withoutEmpty({ farbe: look?.colour ?? '' }),
		hintergrund: background ? { adresse: background.address, quelle: background.attribution, anbieter: background.provider } : ''
	});
}

/** The block `geheimhaltung`, as far as rules are given. */
export function spellRules(rules: Partial<SecrecyRules>): Record<string, unknown> {
	return withoutEmpty({
		mindestzahl: number(rules.minimumCount), komplement: flag(rules.complement), alle: flag(rules.groupDisclosure), nullen: rules.zeros === undefined ? '' : wordOf(ZEROS, rules.zeros),
		mindestnenner: number(rules.minimumDenominator), 'mindestnenner-angeliefert': number(rules.minimumSuppliedDenominator), mindesteinwohner: number(rules.minimumInhabitants)
	});
}

const number = (value: number | undefined): string => (value === undefined ? '' : String(value));
const flag = (value: boolean | undefined): string => (value === undefined ? '' : yesNo(value));
