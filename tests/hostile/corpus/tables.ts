import type { HostileDelivery } from '../hostile-delivery.ts';
import { refused, taken } from '../hostile-delivery.ts';
import { delivery } from './victim.ts';

const csv = (bytes: () => Uint8Array | string): HostileDelivery['files'] => () => delivery({ 'zahlen.csv': bytes() });
const HEAD = 'nr;jahr;ew\n01;2023;120\n';
const MIB = 1024 * 1024;

/** Text tables. */
export const TABLES: readonly HostileDelivery[] = [
	refused('CSV of 10 million quotes', csv(() => HEAD + '"'.repeat(10_000_001))),
	refused('CSV with one quote that never closes over 20 MB', csv(() => `${HEAD}"${'x;'.repeat(10 * MIB)}`)),
	refused('CSV above the limit of 50 MiB', csv(() => Buffer.alloc(50 * MIB + 1, '1'))),
	refused('CSV of one line of 49 MB', csv(() => `nr;jahr;ew;${'a'.repeat(49 * MIB)}`)),
	refused('CSV with a million columns', csv(() => `nr;jahr;ew;${'x;'.repeat(1_000_000)}\n01;2023;1\n`)),
	refused('CSV with a million different area codes', csv(() => `nr;jahr;ew\n${Array.from({ length: 1_000_000 }, (_, i) => `c${i};2023;1`).join('\n')}`)),
	refused('CSV with a million different periods', csv(() => `nr;jahr;ew\n${Array.from({ length: 1_000_000 }, (_, i) => `01;z${i};1`).join('\n')}`)),
	refused('CSV of zero bytes', csv(() => '')),
	refused('CSV of one million NUL characters', csv(() => Buffer.alloc(1_000_000))),
	refused('CSV with NUL in the area code', csv(() => 'nr;jahr;ew\n01\u0000;2023;120\n02;2023;340\n')),
	refused('CSV with NaN and Infinity', csv(() => 'nr;jahr;ew\n01;2023;NaN\n02;2023;Infinity\n')),
	refused('CSV with 400 digits', csv(() => `nr;jahr;ew\n01;2023;${'9'.repeat(400)}\n02;2023;1\n`)),
	refused('CSV with 1e308 and hexadecimal numbers', csv(() => 'nr;jahr;ew\n01;2023;1e308\n02;2023;0x10\n')),
	refused('CSV with a text that makes careless patterns run for ever', csv(() => `nr;jahr;ew\n01;2023;${'1 '.repeat(200_000)}x\n02;2023;${'1.'.repeat(200_000)}\n`)),
	refused('CSV with formulas instead of numbers', csv(() => 'nr;jahr;ew\n01;2023;=HYPERLINK("http://example.org","1")\n02;2023;@SUM(1)\n')),
	refused('CSV with right-to-left marks inside numbers', csv(() => 'nr;jahr;ew\n01;2023;12\u202e0\n02;2023;3\u200b40\n')),
	refused('UTF-16 cut in the middle of a character', csv(() => Buffer.from('\ufeffnr;jahr;ew\n01;2023;12', 'utf16le').subarray(0, 37))),
	refused('random bytes called CSV', csv(() => Uint8Array.from({ length: 100_000 }, (_, i) => (i * 7919 + (i >> 3) * 104_729) % 256))),
	refused('a text file with only line ends', csv(() => '\r\n'.repeat(1_000_000))),
	taken('CSV with a column called __proto__ and one called constructor', csv(() => 'nr;jahr;ew;__proto__;constructor\n01;2023;120;1;1\n02;2023;340;1;1\n')),
	taken('CSV with mixed line ends', csv(() => 'nr;jahr;ew\r\n01;2023;120\r02;2023;340\n')),
	taken('CSV with a million blank lines at the end', csv(() => `${HEAD}02;2023;340\n${';;\n'.repeat(1_000_000)}`))
];
