import { suggestion } from '../nearest.ts';
import type { Faults, KeyPath } from './mapping/faults.ts';
import type { Fields } from './mapping/fields.ts';

/** A level named under a key, checked. */
export function levelOf(f: Fields, key: string, levels: readonly string[], faults: Faults): string {
	return checkLevel(f.text(key), [...f.path, key], levels, faults);
}

export function checkLevel(level: string, path: KeyPath, levels: readonly string[], faults: Faults): string {
	if (level !== '' && !levels.includes(level)) faults.unknown(path, 'ebenen', level, suggestion(level, levels), levels);
	return level;
}
