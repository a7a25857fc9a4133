/** Small letters, umlauts and ß written out as in addresses and on old keyboards: „Große Straße“ → `grosse strasse`. Other accents stay. */
export const umlautsWrittenOut = (text: string): string => text.toLowerCase().replace(/ä/g, 'ae').replace(/ö/g, 'oe').replace(/ü/g, 'ue').replace(/ß/g, 'ss');
