/** A delivery made to do harm, or by a broken program: what stands in its folder, and what must become of it. */
export interface HostileDelivery {
	/** What is wrong with it; names the test. */
	readonly what: string;
	/** Made when it is needed: some are 50 MB. */
	readonly files: () => Readonly<Record<string, Uint8Array | string>>;
	/** refused: findings block, nothing is kept. taken: odd but harmless, read as what it says. */
	readonly end: 'refused' | 'taken';
	/** The command line's word for what is to be read; left out: the folder. */
	readonly read?: string;
}

export const refused = (what: string, files: HostileDelivery['files']): HostileDelivery => ({ what, files, end: 'refused' });
export const taken = (what: string, files: HostileDelivery['files']): HostileDelivery => ({ what, files, end: 'taken' });
