/** The inks of an identicon: calm, apart in hue, and none of them one of the interface's meanings. */
const identiconInks = [
  "#3f6f8f",
  "#7a5c99",
  "#8c5a3c",
  "#5d7a3a",
  "#a0527a",
  "#3d7d7d",
  "#6b6f9e",
  "#96702b",
] as const;

export interface Identicon {
  ink: string;
  ground: string;
  /** Five rows of five, mirrored about the middle column. */
  cells: boolean[][];
}

/**
 * A picture of an address. Every digit stirs every cell, so that an address made to share both its ends with another
 * still looks different.
 */
export function identiconCells(address: string): Identicon {
  let state = 0x811c9dc5;
  for (const character of address.toLowerCase()) {
    state = Math.imul(state ^ character.charCodeAt(0), 0x01000193) >>> 0;
  }
  const next = () => {
    state = (state + 0x9e3779b9) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return (mixed ^ (mixed >>> 15)) >>> 0;
  };
  const first = next() % identiconInks.length;
  const second = (first + 1 + (next() % (identiconInks.length - 1))) % identiconInks.length;
  const cells = Array.from({ length: 5 }, () => {
    const [edge, inner, middle] = [next() % 2 === 0, next() % 2 === 0, next() % 2 === 0];
    return [edge, inner, middle, inner, edge];
  });
  return {
    ink: identiconInks[first] ?? identiconInks[0],
    ground: identiconInks[second] ?? identiconInks[1],
    cells,
  };
}
