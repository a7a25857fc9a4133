/** How the address of a change goes into the reader's history. */
export type Step = 'push' | 'replace' | 'none';
