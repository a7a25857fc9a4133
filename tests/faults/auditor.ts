import { join } from 'node:path';
import { auditStands } from '#server/audit/audit-stands.ts';
import { readStand } from '#server/audit/read-stand.ts';

/** The judge of what is published, asked about a data folder: what it finds in the newest release of a Kommune, one line each. */
export async function auditor(data: string, slug: string): Promise<readonly string[]> {
	const { worst, contradictions } = await auditStands([readStand(join(data, 'snapshots', 'public'), slug, null).stand]);
	return [...worst.map((f) => `${f.status} ${f.what} ${f.baseFigure} ${f.area} ${f.group}`), ...contradictions];
}
