import type { Finding } from '#domain/delivery/finding.ts';

const number = new Intl.NumberFormat('de-DE');

/** How many places findings speak of, those that are only counted included. */
export const countOf = (findings: readonly Finding[]): number => findings.reduce((sum, { more }) => sum + 1 + (more ?? 0), 0);

/** „1 Hinweis“, „2.990 Hinweise“ */
export const countText = (count: number, one: string, many: string): string => `${number.format(count)} ${count === 1 ? one : many}`;
