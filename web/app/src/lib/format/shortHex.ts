/** Both ends of an address or hash. Enough to recognise, never enough to trust: the whole is one tap away. */
export function shortHex(hex: string): string {
  return hex.length <= 14 ? hex : `${hex.slice(0, 6)}…${hex.slice(-4)}`;
}

/** The whole, in groups that can be read aloud and compared: 0x1234 5678 … */
export function groupedHex(hex: string): string[] {
  return [hex.slice(0, 2), ...(hex.slice(2).match(/.{1,4}/g) ?? [])];
}
