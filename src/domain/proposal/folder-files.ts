import type { Grid } from '../delivery/sheet/grid.ts';
import type { BorderFile } from './borders/border-file.ts';

/** The files of a delivery folder, read but not understood. Paths are relative to the folder. */
export interface FolderFiles {
	/** Name of the folder: the Kommune is called so until somebody says better. */
	readonly name: string;
	readonly tables: readonly Grid[];
	readonly borders: readonly BorderFile[];
	/** Files that no reader takes, and why, in German. */
	readonly unread: readonly { readonly file: string; readonly why: string }[];
}
