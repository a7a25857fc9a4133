import type { DeliveredFile } from '../../office/delivered-file.ts';

/** The invented coat of arms of an invented town: a gate over the river Saume. Nobody bears it. */
const ARMS = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 56 66">
<title>Wappen von Musterstadt (erfunden)</title>
<clipPath id="schild"><path d="M3 3H53V36C53 50 41 58 28 63C15 58 3 50 3 36Z"/></clipPath>
<g clip-path="url(#schild)">
<path d="M0 0H56V42H0Z" fill="#f2c14e"/>
<path d="M0 42H56V66H0Z" fill="#0f5c6e"/>
<path d="M12 42V16H16V12H20V16H24V12H32V16H36V12H40V16H44V42H34V32A6 6 0 0 0 22 32V42Z" fill="#0f5c6e"/>
<path d="M17 22H20V28H17ZM36 22H39V28H36Z" fill="#f2c14e"/>
<path d="M0 48Q7 44 14 48T28 48T42 48T56 48M0 56Q7 52 14 56T28 56T42 56T56 56" fill="none" stroke="#fff" stroke-width="2.6"/>
</g>
<path d="M3 3H53V36C53 50 41 58 28 63C15 58 3 50 3 36Z" fill="none" stroke="#0b3f4b" stroke-width="3"/>
</svg>
`;

export function armsFile(): DeliveredFile {
	return { path: 'Wappen/wappen.svg', bytes: Buffer.from(ARMS, 'utf8') };
}
