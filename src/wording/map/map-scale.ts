/** @param length „2 km“ */
export const scaleSentence = (length: string): string => `Der Balken ist ${length} lang. Norden ist oben.`;
