import { auditPublished } from '#domain/audit/audit-published.ts';
import type { OutsideCount, PublishedStand } from '#domain/audit/published/stand.ts';
import type { AuditReport } from '#domain/audit/report.ts';
import { loadHighsRanges } from './highs-ranges.ts';

/** The audit of published Datenstände (oldest first, the judged one last) together with counts known from elsewhere. */
export async function auditStands(stands: readonly PublishedStand[], outside: readonly OutsideCount[] = []): Promise<AuditReport> {
	return auditPublished(stands, outside, await loadHighsRanges());
}
