import type { DeliveryReport } from '#server/release/delivery-report.ts';

/** The delivery report as German text for a terminal; lists are cut after twelve lines. */
export function reportText(report: DeliveryReport): string {
	const share = report.values === 0 ? 0 : (100 * report.withheld) / report.values;
	const lines = [
		`Lieferbericht ${report.kommune}`,
		report.previous === null ? 'Bisher ist nichts freigegeben.' : `Verglichen mit Datenstand ${report.previous}.`,
		`${report.values.toLocaleString('de')} Werte, davon ${report.withheld.toLocaleString('de')} nicht ausgewiesen (${share.toLocaleString('de', { maximumFractionDigits: 1 })} %).`
	];
	for (const section of report.sections) {
		lines.push('', section.title);
		for (const line of section.lines.slice(0, 12)) lines.push(`  - ${line}`);
		if (section.lines.length > 12) lines.push(`  … und ${section.lines.length - 12} weitere`);
		lines.push(`  Zu tun: ${section.action}`);
	}
	lines.push('', `Prüfzeichen des Berichts: ${report.contentHash.slice(0, 12)}`, '');
	return lines.join('\n');
}
