import { expect, it } from 'vitest';
import { checkLetter } from './check-letter.ts';
import { BLANK_LETTER } from './letter.ts';

const contact = { ...BLANK_LETTER, mail: 'a.b@example.org', message: 'Guten Tag' };

it('takes a message with mail address and text; a name may be left out', () => {
	expect(checkLetter('contact', { ...contact, subject: ' Frage\nBcc: x ', address: 'Weg 1', copies: '5' }, '/leipzig')).toEqual({
		letter: { kind: 'contact', name: '', mail: 'a.b@example.org', subject: 'Frage Bcc: x', copies: 0, address: '', message: 'Guten Tag', page: '/leipzig' }, faults: {}
	});
});

it('takes an order with number and postal address', () => {
	expect(checkLetter('brochure', { ...BLANK_LETTER, copies: '20', address: 'Weg 1\r\n04109 Leipzig', subject: 'x' }, '').letter).toMatchObject({ copies: 20, address: 'Weg 1\n04109 Leipzig', subject: '', mail: '' });
});

it('names every field that cannot be taken', () => {
	expect(checkLetter('contact', { ...BLANK_LETTER, subject: 'x'.repeat(161) }, '')).toEqual({ letter: null, faults: { mail: 'missing', subject: 'too-long', message: 'missing' } });
	expect(checkLetter('brochure', { ...BLANK_LETTER, copies: '0' }, '').faults).toEqual({ copies: 'no-number', address: 'missing' });
});

it.each(['21', '-1', '1,5', 'zehn', '1e1', '07'])('%s is no number of copies', (copies) => {
	expect(checkLetter('brochure', { ...BLANK_LETTER, copies, address: 'x' }, '').faults).toEqual({ copies: 'no-number' });
});

it.each(['a', 'a@b', '@b.de', 'a b@c.de', 'a@b.de,c@d.de', 'a@b..de', '<a@b.de>', 'a@b.de\nBcc: c@d.de'])('%j is no mail address', (mail) => {
	expect(checkLetter('contact', { ...contact, mail }, '').faults).toEqual({ mail: 'no-mail' });
});

it.each(['a@b.de', 'vorname.nachname+atlas@stadt.example.org', 'öffentlichkeit@müller.de'])('%s is one', (mail) => {
	expect(checkLetter('contact', { ...contact, mail }, '').faults).toEqual({});
});

it('counts characters, not halves of them', () => expect(checkLetter('contact', { ...contact, name: '🙂'.repeat(120) }, '').letter).not.toBeNull());
