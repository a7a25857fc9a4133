import { expect, it } from 'vitest';
import { citationText, mailDraft } from './citation.ts';
import { citationBibtex, citationRis } from './citation/bibliography.ts';

const cited = { title: 'Kinder & Jugendliche_{u15} (2022)', office: 'Amt für Statistik', kommune: 'Köln', invented: false, number: 3, releasedOn: '2026-03-24', licence: 'dl-de/by-2-0', address: 'https://atlas.example/koeln/indikator/x?zeit=2022&stand=3-0a1b2c3d' };

it('cites in a sentence', () => {
	expect(citationText(cited)).toBe('Amt für Statistik: Kinder & Jugendliche_{u15} (2022). KECK, kleinräumiger Sozialatlas Köln, Datenstand 3 vom 24.03.2026. https://atlas.example/koeln/indikator/x?zeit=2022&stand=3-0a1b2c3d. dl-de/by-2-0.');
	expect(citationText({ ...cited, invented: true })).toContain('Sozialatlas Köln (erfunden), Datenstand');
});

it('cites for BibTeX: signs of TeX are escaped, braces of the title cannot close the field', () => {
	expect(citationBibtex(cited)).toBe(`@misc{keck-koln-3,
  author = {{Amt für Statistik}},
  title = {Kinder \\& Jugendliche\\_u15 (2022)},
  howpublished = {KECK, kleinräumiger Sozialatlas Köln, Datenstand 3 vom 24.03.2026},
  year = {2026},
  url = {https://atlas.example/koeln/indikator/x?zeit=2022&stand=3-0a1b2c3d},
  note = {dl-de/by-2-0}
}
`);
});

it('cites in RIS: one entry a line, no line break can begin another', () => {
	const lines = citationRis({ ...cited, title: 'Eins\nER  - zwei' }).split('\r\n');
	expect(lines).toEqual(['TY  - DATA', 'AU  - Amt für Statistik', 'TI  - Eins ER - zwei', 'T2  - KECK, kleinräumiger Sozialatlas Köln, Datenstand 3 vom 24.03.2026', 'PY  - 2026', 'DA  - 2026/03/24', `UR  - ${cited.address}`, 'N1  - dl-de/by-2-0', 'ER  - ', '']);
});

it('drafts a mail whose subject and text arrive as they were meant', () => {
	const draft = new URL(mailDraft(cited));
	expect(draft.protocol).toBe('mailto:');
	expect(draft.searchParams.get('subject')).toBe('Kinder & Jugendliche_{u15} (2022) · Köln');
	expect(draft.searchParams.get('body')).toContain(`\r\n${cited.address}\r\n`);
});
