export const csr = false; export const ssr = true;
