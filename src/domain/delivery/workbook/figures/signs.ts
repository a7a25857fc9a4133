/** What signs in cells of figures mean: the usual ones of German statistics (Destatis), and those of the Bundesagentur für Arbeit. */
export const SIGNS: Readonly<Record<string, string>> = { '-': '0', '–': '0', '.': 'geheim', '*': 'geheim', x: 'nicht-sinnvoll', X: 'nicht-sinnvoll', '…': 'folgt', '...': 'folgt' };
