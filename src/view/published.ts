import type { PublishedFacilities } from '#domain/facility/published-facilities.ts';
import type { Catalogue } from '#domain/indicator/published.ts';
import type { Unranked } from '#domain/secrecy/unranked.ts';
import type { AuditProof } from './audit-proof.ts';
import type { Profile } from './published/profile.ts';
import type { Slice } from './published/slice.ts';
import type { MapGeometry, SnapshotMark } from './read-models.ts';

/**
 * One snapshot as a view reads it: on the server the files that lie there, in the browser the same files fetched. Nothing else is known of what is public.
 */
export interface PublishedSnapshot {
	readonly mark: SnapshotMark;
	readonly catalogue: Catalogue;
	/** @param name as `fileName` spells it */
	has(name: string): boolean;
	slice(indicator: string, group: string): Promise<Slice>;
	profile(level: string): Promise<Profile>;
	/** Areas that take no part in rankings. Nobody is left out where the snapshot says nothing of it. */
	smallAreas(): Promise<SmallAreas>;
	/** Null in snapshots of versions that wrote none. */
	proof(): Promise<AuditProof | null>;
	/** Null where none are delivered, and in snapshots of versions that knew none. */
	facilities(): Promise<PublishedFacilities | null>;
	/** Null where the Kommune has given no borders for the level. */
	map(gebietsstand: string, level: string): Promise<MapGeometry | null>;
}

/** `kleine-gebiete.json`: period → area id → why the area takes no part in rankings. Left out where the Kommune counts no inhabitants; old snapshots lack it too. */
export type SmallAreas = Readonly<Record<string, Readonly<Record<string, Unranked>>>>;
