import type { Additivity, BaseFigure, Classification } from '../../base-figure/base-figure.ts';
import { CATALOGUE_BASE_FIGURES } from '../../catalogue/catalogue-base-figures.ts';
import { parsePeriod } from '../../period/period.ts';
import type { SecrecyRules } from '../../secrecy/secrecy-rules.ts';
import { suggestion } from '../nearest.ts';
import type { Faults } from './mapping/faults.ts';
import type { Item } from './mapping/fields.ts';
import { Fields } from './mapping/fields.ts';
import { identify } from './mapping/identify.ts';
import { parseFigureSecrecy } from './secrecy/parse-rules.ts';
import { parseDenominator } from './parse-denominator.ts';
import { ADDITIVITY, BASE_FIGURE_KIND, EXACTNESS } from './words.ts';

const KEYS = ['id', 'katalog', 'titel', 'einheit', 'art', 'geheimhaltung', 'klassifikationen', 'summen', 'genauigkeit', 'nachkommastellen', 'nenner', 'faktor', 'quelle', 'stichtag', 'rechtsgrundlage', 'veroeffentlichung'];

export function parseBaseFigures(items: readonly Item[], levels: readonly string[], classifications: readonly Classification[], rules: SecrecyRules, faults: Faults): BaseFigure[] {
	const seen = new Set<string>();
	const ids = classifications.map((c) => c.id);
	const fields = items.map((item) => new Fields(item, faults, KEYS));
	const figures = fields.map((f): BaseFigure => {
		const { id, usual } = identify(f, CATALOGUE_BASE_FIGURES, seen, faults);
		const used = f.texts('klassifikationen');
		used.forEach((c, i) => {
			if (!ids.includes(c)) faults.unknown([...f.path, 'klassifikationen', i], 'klassifikationen', c, suggestion(c, ids), ids);
		});
		return {
			id, title: f.text('titel', usual?.title), unit: f.text('einheit', usual?.unit ?? ''),
			kind: f.choice('art', BASE_FIGURE_KIND, usual?.kind ?? 'stock'),
			...parseFigureSecrecy(f, rules, faults, usual),
			classifications: [...new Set(used)],
			additivity: parseAdditivity(f, levels, faults),
			exactness: f.choice('genauigkeit', EXACTNESS, 'exact'),
			decimals: f.number('nachkommastellen', usual?.decimals ?? 0, 0),
			denominator: null,
			factor: f.has('faktor') ? f.choice('faktor', { 100: 100, 1000: 1000 }) : null,
			source: f.text('quelle', usual?.source ?? ''), referenceDate: f.text('stichtag', usual?.referenceDate ?? ''), legalBasis: f.text('rechtsgrundlage', usual?.legalBasis ?? ''),
			publish: parsePublish(f)
		};
	});
	return figures.map((figure, i) => {
		const f = fields[i]!;
		if (figure.kind === 'supplied' && Object.values(figure.additivity).some((a) => a !== 'none')) faults.add([...f.path, 'summen'], 'description-wrong-value', 'Ein angelieferter Wert lässt sich nicht zusammenzählen.', 'Streichen Sie „summen“.');
		return { ...figure, ...parseDenominator(f, figure, figures, classifications, faults) };
	});
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
