import type { Finding } from '#domain/delivery/finding.ts';
import { countOf, countText } from './count-findings.ts';
import { wrapped } from './plain-text.ts';

/** Files that are named one by one. */
const FILES = 12;

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
