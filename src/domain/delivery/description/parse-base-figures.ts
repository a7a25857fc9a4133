import type { Additivity, BaseFigure } from '../../base-figure/base-figure.ts';
import { CATALOGUE_BASE_FIGURES } from '../../catalogue/catalogue-base-figures.ts';
import { parsePeriod } from '../../period/period.ts';
import type { SecrecyRules } from '../../secrecy/secrecy-rules.ts';
import { suggestion } from '../nearest.ts';
import type { Faults } from './mapping/faults.ts';
import type { Item } from './mapping/fields.ts';
import { Fields } from './mapping/fields.ts';
import { identify } from './mapping/identify.ts';
import { parseFigureSecrecy } from './secrecy/parse-rules.ts';
import { ADDITIVITY, BASE_FIGURE_KIND, EXACTNESS } from './words.ts';

const KEYS = ['id', 'katalog', 'titel', 'einheit', 'art', 'geheimhaltung', 'klassifikationen', 'summen', 'genauigkeit', 'nachkommastellen', 'nenner', 'faktor', 'quelle', 'stichtag', 'rechtsgrundlage', 'veroeffentlichung'];

export function parseBaseFigures(items: readonly Item[], levels: readonly string[], classifications: readonly string[], rules: SecrecyRules, faults: Faults): BaseFigure[] {
	const seen = new Set<string>();
	const figures = items.map((item) => {
		const f = new Fields(item, faults, KEYS);
		const { id, usual } = identify(f, CATALOGUE_BASE_FIGURES, seen, faults);
		const used = f.texts('klassifikationen');
		used.forEach((c, i) => {
			if (!classifications.includes(c)) faults.unknown([...f.path, 'klassifikationen', i], 'klassifikationen', c, suggestion(c, classifications), classifications);
		});
		return {
			id, title: f.text('titel', usual?.title), unit: f.text('einheit', usual?.unit ?? ''),
			kind: f.choice('art', BASE_FIGURE_KIND, usual?.kind ?? 'stock'),
			...parseFigureSecrecy(f, rules, faults, usual),
			classifications: [...new Set(used)],
			additivity: parseAdditivity(f, levels, faults),
			exactness: f.choice('genauigkeit', EXACTNESS, 'exact'),
			decimals: f.number('nachkommastellen', usual?.decimals ?? 0, 0),
			denominator: f.has('nenner') ? f.text('nenner') : null,
			factor: f.has('faktor') ? f.choice('faktor', { 100: 100, 1000: 1000 }) : null,
			source: f.text('quelle', usual?.source ?? ''), referenceDate: f.text('stichtag', usual?.referenceDate ?? ''), legalBasis: f.text('rechtsgrundlage', usual?.legalBasis ?? ''),
			publish: parsePublish(f)
		} satisfies BaseFigure;
	});
	figures.forEach((figure, i) => {
		const path = items[i]?.path ?? [];
		if (figure.denominator !== null && !seen.has(figure.denominator)) faults.unknown([...path, 'nenner'], 'grundgroessen', figure.denominator, suggestion(figure.denominator, seen), [...seen]);
		if (figure.denominator !== null && figure.kind !== 'supplied') faults.add([...path, 'nenner'], 'description-wrong-value', 'Einen Nenner hat nur, was als fertiger Wert angeliefert wird.', 'Streichen Sie „nenner“ oder setzen Sie art: angeliefert.');
		if (figure.factor !== null && figure.denominator === null) faults.add([...path, 'faktor'], 'description-wrong-value', 'Ein Faktor steht nur bei einem angelieferten Wert mit „nenner“.', 'Ergänzen Sie „nenner“, oder streichen Sie „faktor“.');
		if (figure.kind === 'supplied' && Object.values(figure.additivity).some((a) => a !== 'none')) faults.add([...path, 'summen'], 'description-wrong-value', 'Ein angelieferter Wert lässt sich nicht zusammenzählen.', 'Streichen Sie „summen“.');
	});
	return figures;
}

function parseAdditivity(f: Fields, levels: readonly string[], faults: Faults): Record<string, Additivity> {
	const found: Record<string, Additivity> = {};
	const words = f.has('summen') ? new Fields(f.item('summen'), faults, levels.slice(1)) : undefined;
	for (const level of levels.slice(1)) if (words?.has(level)) found[level] = words.choice(level, ADDITIVITY, 'none');
	return found;
}

function parsePublish(f: Fields): BaseFigure['publish'] {
	const word = f.text('veroeffentlichung', 'ja');
	if (word === 'ja' || word === 'true') return 'yes';
	if (word === 'nein' || word === 'false') return 'no';
	if (parsePeriod(word)?.kind !== 'day') f.wrong('veroeffentlichung', `„${word}“ ist hier nicht vorgesehen.`, 'Möglich sind ja, nein oder ein Tag als JJJJ-MM-TT.');
	return { from: word };
}
