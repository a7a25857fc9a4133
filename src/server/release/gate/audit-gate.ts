import { passes } from '#domain/audit/report.ts';
import type { AuditReport } from '#domain/audit/report.ts';
import type { OutsideFact } from '#domain/secrecy/by-hand.ts';
import { auditStands } from '#server/audit/audit-stands.ts';
import { standOf, standOfTables } from '#server/audit/stand-of.ts';
import { Refusal } from '#server/base/refusal.ts';
import type { AuditCounts } from '#view/published/secrecy-tests.ts';
import type { Composed } from '../compose/compose-snapshot.ts';
import type { ArchivedRelease, ReleaseArchive } from '../history/archived-release.ts';

/**
 * Has the auditor attack what would be published: alone, as any reader can repeat it, and together with everything published before and elsewhere.
 * @returns what it looked at, for the public proof: of the new release alone, because how much there was to attack with earlier ones tells which withheld values
 * were corrected since; and how much earlier releases gave away already
 * @throws Refusal conflict when anything is found: where, never a figure
 */
export async function auditGate(archived: ReleaseArchive, { files }: Composed, earlier: readonly ArchivedRelease[], outside: readonly OutsideFact[]): Promise<{ counts: AuditCounts; already: number }> {
	const now = { ...standOf([...files.keys()], (name) => files.get(name) ?? ''), versions: standOfTables(archived.catalogue, archived.figures).versions ?? new Map() };
	const alone = await auditStands([now]);
	const together = earlier.length + outside.length === 0 ? alone : await auditStands([...earlier.map((r) => standOfTables(r.catalogue, r.figures)), now], outside);
	for (const report of [alone, together]) if (!passes(report)) throw new Refusal('conflict', refusalOf(report));
	const { judged, facts, safe, narrow, disclosed, timeout } = alone;
	const { already } = together;
	return { counts: { judged, facts, safe, narrow, disclosed, timeout }, already };
}

function refusalOf({ disclosed, narrow, timeout, contradictions, worst }: AuditReport): string {
	const found = [[disclosed, 'wären genau zurückzurechnen'], [narrow, 'wären zu eng einzugrenzen'], [timeout, 'blieben ungeprüft'], [contradictions.length, 'veröffentlichte Zahlen widersprächen einander']] as const;
	const places = worst.slice(0, 3).map((w) => `${w.baseFigure}, ${w.area}, ${w.period}${w.group === '' ? '' : `, ${w.group}`}`);
	return `Die Freigabe wird verweigert, weil der Angriff auf die Veröffentlichung gelang: ${found.filter(([n]) => n > 0).map(([n, what]) => `${n} ${what}`).join('; ')}.${places.length > 0 ? ` Zum Beispiel: ${places.join(' – ')}.` : ''}`;
}
