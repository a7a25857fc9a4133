import type { HostileDelivery } from '../hostile-delivery.ts';
import { refused } from '../hostile-delivery.ts';
import { workbookBytes } from './workbook-bytes.ts';
import { xlsx } from './workbooks.ts';
import type { Entry } from './zip-bytes.ts';
import { deflatedMegabytes, zipBytes } from './zip-bytes.ts';

const SHEET = 'xl/worksheets/sheet1.xml';
const withEntries = (...entries: Entry[]): HostileDelivery['files'] => xlsx(() => workbookBytes({ entries }));
const bomb = (megabytes: number, claimedSize: number): HostileDelivery['files'] => xlsx(() => workbookBytes({ entries: [{ name: SHEET, content: deflatedMegabytes(megabytes), deflated: true, claimedSize }] }));

/** What is wrong with the archive around a workbook. */
export const ARCHIVES: readonly HostileDelivery[] = [
	refused('zip bomb of one gigabyte that says so', bomb(1024, 1024 * 1024 * 1024)),
	refused('zip bomb of one gigabyte that claims 100 bytes', bomb(1024, 100)),
	refused('zip bomb of 150 MB in one shared part', xlsx(() => workbookBytes({ entries: [{ name: 'xl/sharedStrings.xml', content: deflatedMegabytes(150), deflated: true, claimedSize: 150 * 1024 * 1024 }] }))),
	refused('entry that claims 4 GB and holds ten bytes', withEntries({ name: SHEET, content: '<worksheet', claimedSize: 0xfffffff0 })),
	refused('three hundred entries', withEntries(...Array.from({ length: 300 }, (_, i) => ({ name: `xl/media/${i}.bin`, content: 'x' })))),
	refused('entry that leads out of the archive', withEntries({ name: '../../../tmp/keck-was-here', content: 'x' })),
	refused('entry with an absolute name', withEntries({ name: '/etc/keck-was-here', content: 'x' })),
	refused('entry that is a symbolic link', withEntries({ name: 'xl/link.xml', content: '/etc/passwd', mode: 0o120777 })),
	refused('two entries of one name', withEntries({ name: 'xl/a.xml', content: 'x' }, { name: 'xl/a.xml', content: 'y' })),
	refused('encrypted entry', withEntries({ name: SHEET, content: 'x', flags: 1 })),
	refused('archive cut in half', xlsx(() => { const whole = workbookBytes(); return whole.subarray(0, whole.length / 2); })),
	refused('archive without a workbook', xlsx(() => zipBytes([{ name: 'word/document.xml', content: '<w/>' }]))),
	refused('an old Excel file (.xls) under the new name', xlsx(() => Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(5000)]))),
	refused('random bytes under the name of a workbook', xlsx(() => Uint8Array.from({ length: 50_000 }, (_, i) => (i * 7919) % 251)))
];
