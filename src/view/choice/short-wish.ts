/** What an address asked for, as a hint may repeat it: nobody puts a page of text into ours. */
export const shortWish = (text: string | null): string => (text ?? '').slice(0, 60);
