import type { KommuneSettings } from '../../kommune/kommune.ts';
import type { Boundaries } from '../boundaries.ts';

/** What a Kommune has delivered before: a workbook adds to it. */
export interface KnownKommune {
	readonly settings: KommuneSettings;
	readonly boundaries: Boundaries;
}
