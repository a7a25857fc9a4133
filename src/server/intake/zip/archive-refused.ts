/** Why a ZIP file is not unpacked. */
export type ArchiveRefusal = 'damaged' | 'password' | 'too-many-parts' | 'unsafe-part-names' | 'inflates-too-much';

/** Ends the reading; the reader of a format turns it into a finding. */
export class ArchiveRefused extends Error {
	readonly why: ArchiveRefusal;

	constructor(why: ArchiveRefusal, detail = '') {
		super(detail === '' ? why : `${why}: ${detail}`);
		this.why = why;
	}
}
