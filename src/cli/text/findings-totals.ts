import type { Finding } from '#domain/delivery/finding.ts';
import { wrapped } from './plain-text.ts';

const number = new Intl.NumberFormat('de-DE');
/** Files that are named one by one. */
const FILES = 12;

/** How many places findings speak of, those that are only counted included. */
export const countOf = (findings: readonly Finding[]): number => findings.reduce((sum, { more }) => sum + 1 + (more ?? 0), 0);

/** „1 Hinweis“, „2.990 Hinweise“ */
export const countText = (count: number, one: string, many: string): string => `${number.format(count)} ${count === 1 ? one : many}`;

const words: Readonly<Record<Finding['severity'], readonly [string, string]>> = {
	blocks: ['verhindert die Übernahme', 'verhindern die Übernahme'], warns: ['zum Ansehen', 'zum Ansehen'], notes: ['zur Kenntnis', 'zur Kenntnis']
};

/** One line per file: how many findings of which weight, the files that block first. */
export function findingsTotals(findings: readonly Finding[]): string {
	const files = [...Map.groupBy(findings, ({ file }) => file)].map(([file, all]) => ({
		file, blocks: countOf(all.filter((f) => f.severity === 'blocks')),
		text: (['blocks', 'warns', 'notes'] as const).flatMap((severity) => {
			const count = countOf(all.filter((f) => f.severity === severity));
			return count === 0 ? [] : [countText(count, ...words[severity])];
		}).join(', ')
	})).sort((a, b) => Number(b.blocks > 0) - Number(a.blocks > 0));
	const rest = files.slice(FILES);
	return [
		`${countText(countOf(findings), 'Hinweis', 'Hinweise')} zu ${countText(files.length, 'Datei', 'Dateien')}:\n`,
		...files.slice(0, FILES).map(({ file, text }) => wrapped(`${file}: ${text}`, '    ', '  ')),
		rest.length === 0 ? '' : `  und ${countText(rest.length, 'weitere Datei', 'weitere Dateien')}\n`
	].join('');
}
