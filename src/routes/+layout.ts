/** Public pages ship no JavaScript: the server draws everything. */
export const csr = false;
export const ssr = true;
