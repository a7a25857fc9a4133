import { formatValue, type ValueFormat } from '../number.ts';
import { formatPeriod } from '../period.ts';
import { joinNames } from '../place.ts';

/** How the entry for each kind of reader is called and introduced. */
export const AUDIENCES = {
	politik: { name: 'Politik', title: 'Für die Politik', lede: 'Für Rat, Ausschuss und Bezirksvertretung: das Wichtigste vorab, die Profile der Gebiete, und alles zum Mitnehmen in die Sitzung.' },
	verwaltung: { name: 'Verwaltung', title: 'Für die Verwaltung', lede: 'Für Planung und Fachämter: Zahlen zum Weiterrechnen, die Wege ihrer Entstehung und der Nachweis der Geheimhaltung.' },
	buergerschaft: { name: 'Bürgerschaft', title: 'Für Bürgerinnen und Bürger', lede: 'Für alle, die hier leben: Ihr Quartier, verglichen mit der ganzen Kommune, in einfachen Worten.' },
	presse: { name: 'Presse', title: 'Für die Presse', lede: 'Für Redaktionen: Zahlen, die man nachprüfen, richtig zitieren und frei weiterverwenden kann.' },
	traeger: { name: 'Träger', title: 'Für Träger und Einrichtungen', lede: 'Für Kitas, Schulen, Beratungsstellen und Verbände: wo der Bedarf am größten ist, und die Zahlen für Konzepte und Anträge.' }
} as const;

/** „Seit 2018 am stärksten verändert: A (von 12,0 % auf 15,2 %) und B (…).“ Says nothing of why. */
export function changesSentence(indicator: ValueFormat, earlier: string, newest: string, strongest: readonly { readonly area: { readonly name: string }; readonly from: number; readonly to: number }[]): string {
	if (strongest.length === 0) return '';
	const told = strongest.map(({ area, from, to }) => `${area.name} (von ${formatValue(from, indicator)} auf ${formatValue(to, indicator)})`);
	return `Zwischen ${formatPeriod(earlier)} und ${formatPeriod(newest)} am stärksten verändert: ${joinNames(told)}.`;
}
