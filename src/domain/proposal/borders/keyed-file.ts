import type { LevelName } from '../vocabulary/levels.ts';
import type { BorderFile } from './border-file.ts';
import type { Keys } from './find-keys.ts';

/** A boundary file with its level and the day from which its borders hold. */
export interface KeyedFile extends Keys {
	readonly source: BorderFile;
	readonly level: LevelName;
	/** ISO day; '' where nothing says it or where the borders are called old („bis 2020“). */
	readonly from: string;
	readonly old: boolean;
}
