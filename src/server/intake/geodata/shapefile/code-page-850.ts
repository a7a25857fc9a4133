/** DOS in Western Europe, 0x80 to 0xff. Code page 437 has the same German letters. */
const HIGH = 'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0';

/** Bytes of a DOS text → text. */
export function decodeDosText(bytes: Uint8Array): string {
	return Array.from(bytes, (b) => (b < 0x80 ? String.fromCharCode(b) : (HIGH[b - 0x80] ?? ''))).join('');
}
