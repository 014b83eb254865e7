/** How many cases at a time, as typed; null for what is no such number. The contract counts to 255. */
export function readLoad(text: string): number | null {
  const plain = text.normalize("NFKC").trim();
  return /^\d{1,3}$/.test(plain) && Number(plain) <= 255 ? Number(plain) : null;
}
