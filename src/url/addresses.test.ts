import { describe, expect, test } from 'vitest';
import { kommuneAddresses } from './addresses.ts';

describe('addresses without a pin', () => {
	const to = kommuneAddresses('leipzig', null);
	test('follow the contract (architecture, section 5)', () => {
		expect(to.kommune()).toBe('/leipzig');
		expect(to.theme('soziale-lage')).toBe('/leipzig/thema/soziale-lage');
		expect(to.area('ortsteil', '00')).toBe('/leipzig/gebiet/ortsteil/00');
		expect(to.figures('kinderarmut', 'csv')).toBe('/api/v1/leipzig/indikatoren/kinderarmut.csv');
		expect(to.figures('kinderarmut', 'json-stat')).toBe('/api/v1/leipzig/indikatoren/kinderarmut');
		expect(to.borders('ortsteil')).toBe('/api/v1/leipzig/gebiete/ortsteil.geojson');
		expect([to.proof(), to.proofFile(), to.catalogue(), to.baseFigure('einwohner')]).toEqual(['/leipzig/geheimhaltung', '/api/v1/leipzig/audit.json', '/api/v1/leipzig/katalog', '/api/v1/leipzig/grundgroessen/einwohner.csv']);
	});
	test('leave defaults out and keep the order of keys', () => {
		const defaults = { level: 'ortsteil', period: '2023' };
		expect(to.indicator('kinderarmut', { level: 'ortsteil', period: '2023' }, defaults)).toBe('/leipzig/indikator/kinderarmut');
		expect(to.indicator('einwohner', { area: '12', group: 'alter:u15,geschlecht:w', period: '2022', level: 'ortsteil', sort: 'wert-ab' }, defaults))
			.toBe('/leipzig/indikator/einwohner?zeit=2022&gruppe=alter:u15,geschlecht:w&gebiet=12&sortierung=wert-ab');
	});
	test('escape what would change the address', () => {
		expect(to.area('ortsteil', '1/2?x')).toBe('/leipzig/gebiet/ortsteil/1%2F2%3Fx');
		expect(to.indicator('a', { area: 'x&stand=1' })).toBe('/leipzig/indikator/a?gebiet=x%26stand%3D1');
	});
});

test('a pinned page pins every address, downloads by number', () => {
	const to = kommuneAddresses('leipzig', '3-0a1b2c3d');
	expect(to.kommune()).toBe('/leipzig?stand=3-0a1b2c3d');
	expect([to.proof(), to.proofFile(), to.catalogue()]).toEqual(['/leipzig/geheimhaltung?stand=3-0a1b2c3d', '/api/v1/leipzig/snapshots/3/audit.json', '/api/v1/leipzig/snapshots/3/katalog']);
	expect(to.indicator('kinderarmut', { period: '2020' })).toBe('/leipzig/indikator/kinderarmut?zeit=2020&stand=3-0a1b2c3d');
	expect(to.figures('kinderarmut', 'csv')).toBe('/api/v1/leipzig/snapshots/3/indikatoren/kinderarmut.csv');
});

test('one value as data names area, period and group; all together has a name of its own', () => {
	const to = kommuneAddresses('leipzig', '3-0123abcd');
	expect(to.figure('kinderarmut', 'csv', { area: 'ortsteil:02', period: '2023', group: '' })).toBe('/api/v1/leipzig/snapshots/3/indikatoren/kinderarmut.csv?gebiet=ortsteil:02&zeit=2023&gruppe=insgesamt');
	expect(to.figure('kinderarmut', 'json-stat', { area: 'ortsteil:02', period: '2023', group: 'alter:u3' })).toBe('/api/v1/leipzig/snapshots/3/indikatoren/kinderarmut?gebiet=ortsteil:02&zeit=2023&gruppe=alter:u3');
});
