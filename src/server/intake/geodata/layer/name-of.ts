import type { RawFeature } from './raw-layer.ts';

/** An area in words, before the description has been asked: its first short properties, which are key and name in nearly all files. */
export const nameOf = ({ place, properties }: RawFeature): string => [...properties.values()].filter((v) => v !== '' && v.length < 40).slice(0, 2).join(' ') || `Gebiet ${place}`;
