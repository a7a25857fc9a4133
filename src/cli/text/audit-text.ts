import { NOT_COVERED } from '#domain/audit/not-covered.ts';
import type { AuditReport } from '#domain/audit/report.ts';
import { passes } from '#domain/audit/report.ts';
import { harmless } from './plain-text.ts';

const words = { disclosed: 'aufgedeckt', narrow: 'zu eng', timeout: 'nicht entschieden', safe: 'sicher' } as const;
const things = { cell: '', rest: 'Rest zu ', sum: 'Summe ' } as const;

/** The report of an audit as German text for a terminal; lists are cut after twenty lines. */
export function auditText(kommune: string, what: string, report: AuditReport): string {
	const n = (value: number): string => value.toLocaleString('de');
	const lines = [
		`Prüfung der Geheimhaltung ${kommune}, ${what}`,
		`${n(report.values)} Werte und ${n(report.withheld)} nicht ausgewiesene gelesen, ${n(report.judged)} zu schützende Zahlen mit ${n(report.facts)} Angaben angegriffen.`,
		`${n(report.safe)} sicher, ${n(report.disclosed)} aufgedeckt, ${n(report.narrow)} zu eng, ${n(report.timeout)} nicht entschieden.`
	];
	if (report.already > 0) lines.push(`${n(report.already)} weitere waren schon durch ältere Datenstände unsicher; Kopien lassen sich nicht zurückholen.`);
	for (const f of report.worst.slice(0, 20)) {
		const range = f.interval[0] === f.interval[1] ? String(f.interval[0]) : `${f.interval[0]} bis ${Number.isFinite(f.interval[1]) ? f.interval[1] : 'beliebig'}`;
		lines.push('', harmless(`${words[f.status]}: ${things[f.what]}${f.baseFigure}, ${f.period}, ${f.area}${f.group === '' ? '' : `, ${f.group}`}: ${range}`), harmless(`  ${f.derivation.slice(0, 400)}`));
	}
	if (report.worst.length > 20) lines.push('', `… und ${n(report.worst.length - 20)} weitere (alle mit --json)`);
	if (report.contradictions.length > 0) lines.push('', `${n(report.contradictions.length)} Widersprüche zwischen veröffentlichten Zahlen:`, ...report.contradictions.slice(0, 12).map((c) => harmless(`  - ${c}`)));
	lines.push('', passes(report) ? 'Nichts gefunden.' : 'Zu tun: vor der nächsten Freigabe schützen; bis dahin die betroffenen Dateien zurückziehen (withdraw).', 'Keine Prüfung veröffentlichter Zahlen sieht:', ...NOT_COVERED.map((c) => `  - ${c}`), '');
	return lines.join('\n');
}
