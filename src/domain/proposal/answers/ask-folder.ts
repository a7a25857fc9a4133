import type { ProposedBorders } from '../borders/proposed-borders.ts';
import { NO_AGS } from '../borders/border-hints.ts';
import type { Ask } from './ask.ts';

/** What holds for every base figure of a folder. */
export interface FolderAnswers {
	readonly publish: string;
	readonly legalBasis: string;
	readonly source: string;
}

/** What no file can say of a Kommune and its figures. */
export function askFolder({ kommune }: ProposedBorders, ask: Ask): FolderAnswers {
	const publish = ask.ask({
		code: 'publish', file: '', text: 'Dürfen die Zahlen dieses Ordners veröffentlicht werden?', proposed: 'nein', otherwise: 'Ohne Antwort: nein; die Zahlen bleiben intern.',
		choices: [{ answer: 'ja', means: 'ja, mit dem Schutz kleiner Zahlen' }, { answer: 'nein', means: 'nein, nur für die Verwaltung' }]
	});
	if (kommune.ags === NO_AGS) ask.ask({
		code: 'kommune-ags', file: '', text: `Wie lautet der Amtliche Gemeindeschlüssel von „${kommune.name}“ (8 Ziffern, Kreise 5)?`, choices: [], proposed: NO_AGS, otherwise: 'Ohne Antwort steht dort 00000000.'
	});
	const source = ask.assumeOr('source', kommune.name, `Als Quelle wird „${kommune.name}“ genannt.`);
	const legalBasis = ask.assumeOr('legal-basis', 'noch zu nennen', 'Die Rechtsgrundlage ist noch zu nennen.');
	return { publish, legalBasis, source };
}
