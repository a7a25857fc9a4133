import { expect, it } from 'vitest';
import { spellKommune } from '../spelling/spell-kommune.ts';
import { Faults } from './mapping/faults.ts';
import { parseKommune } from './parse-kommune.ts';

const kommune = (hintergrund?: unknown) => ({ kuerzel: 'klein', name: 'Klein', ags: '09999000', quelle: 'q', lizenz: { name: 'l' }, ...(hintergrund === undefined ? {} : { hintergrund }) });
const tiles = { adresse: 'https://kacheln.example.org/{z}/{x}/{y}.png', quelle: '© Amt', anbieter: 'Amt' };

it('reads the server of streets, spells it the same way, and has none without an entry', () => {
	const faults = new Faults('b.yaml', () => 7);
	const { kommune: read } = parseKommune({ value: kommune(tiles), path: ['kommune'] }, faults);
	expect(read.background).toEqual({ address: tiles.adresse, attribution: '© Amt', provider: 'Amt' });
	expect(spellKommune(read)['hintergrund']).toEqual(tiles);
	expect(parseKommune({ value: kommune(), path: ['kommune'] }, faults).kommune.background).toBeNull();
	expect(faults.findings).toEqual([]);
});

it('says what is wrong with an address, and does not take it', () => {
	const faults = new Faults('b.yaml', () => 7);
	const { kommune: read } = parseKommune({ value: kommune({ ...tiles, adresse: 'javascript:alert(1)//{z}/{x}/{y}' }), path: ['kommune'] }, faults);
	expect(read.background).toBeNull();
	expect(faults.findings).toMatchObject([{ code: 'description-wrong-value', severity: 'blocks', value: 'javascript:alert(1)//{z}/{x}/{y}' }]);
});
