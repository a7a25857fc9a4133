import fc from 'fast-check';
import { expect, test } from 'vitest';
import { kommuneAddresses } from './addresses.ts';
import type { CatchmentState } from './catchment-state.ts';
import { encodeCatchment, LONGEST_NAME } from './catchment-state.ts';
import { decodeCatchment } from './decode-catchment.ts';

const code = fc.stringMatching(/^[0-9A-Za-z,%@/ -]{1,10}$/).map((s) => s.trim()).filter((s) => s !== '');
const name = fc.string({ minLength: 1, maxLength: LONGEST_NAME, unit: 'binary' }).map((s) => s.replace(/\s+/g, ' ').trim()).filter((s) => s !== '' && s.isWellFormed());
const state: fc.Arbitrary<CatchmentState> = fc.record({ level: fc.stringMatching(/^[a-z]{1,9}$/), codes: fc.uniqueArray(code, { maxLength: 9 }), name: fc.option(name, { nil: null }) });
const decode = (address: string) => decodeCatchment(new URL(`http://x${address}`).searchParams);

test('comes back unchanged from its one spelling', () => {
	fc.assert(fc.property(state, fc.constantFrom(null, '3-0a1b2c3d'), (s, pin) => {
		const address = kommuneAddresses('x', pin).catchment(encodeCatchment(s));
		expect(decode(address)).toEqual({ state: s, pin, notes: [] });
		expect(kommuneAddresses('x', pin).catchment(encodeCatchment(decode(address).state))).toBe(address);
	}));
});

test('names the level once, and reads what checkboxes send', () => {
	const said = { level: 'ortsteil', codes: ['01', '02'], name: 'Rund um die Schule' };
	expect(kommuneAddresses('leipzig', null).catchment(encodeCatchment(said))).toBe('/leipzig/einzugsgebiet?gebiete=ortsteil:01,02&name=Rund%20um%20die%20Schule');
	expect(decode('/x?gebiete=ortsteil%3A01&gebiete=ortsteil%3A02&name=Rund+um+die++Schule').state).toEqual(said);
});

test('says what it leaves out', () => {
	expect(decode('/x?gebiete=ortsteil:01,bezirk:2').notes).toHaveLength(1);
	const long = decode(`/x?gebiete=ortsteil:01&name=${'ä'.repeat(61)}`);
	expect([long.state.name, long.notes.length]).toEqual(['ä'.repeat(60), 1]);
});
