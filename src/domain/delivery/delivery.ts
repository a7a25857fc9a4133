import type { FigureTable } from '../base-figure/figure-table.ts';
import type { FacilityList } from '../facility/facility.ts';
import type { KommuneSettings } from '../kommune/kommune.ts';
import type { Boundaries } from './boundaries.ts';

/** One delivered file of figures after all checks: what becomes one revision in the ledger. */
export interface CheckedFile {
	/** Name as delivered (no path). */
	readonly file: string;
	/** SHA-256 of the bytes, hex. Confidential: a hash lets anyone brute-force small counts. */
	readonly sha256: string;
	readonly tables: readonly FigureTable[];
}

/** A whole delivery after all checks. */
export interface CheckedDelivery {
	readonly settings: KommuneSettings;
	readonly boundaries: Boundaries;
	/** SHA-256 over description and boundary files. */
	readonly settingsSha256: string;
	readonly boundariesSha256: string;
	readonly files: readonly CheckedFile[];
	readonly facilities: readonly CheckedFacilities[];
}

/** One delivered list of facilities after all checks: a revision of its own. */
export interface CheckedFacilities {
	readonly file: string;
	readonly sha256: string;
	readonly list: FacilityList;
}
