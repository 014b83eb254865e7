import { encode } from "uqr";

/** Pixels a side of each module: sharp on any screen, and small enough to send. */
const scale = 8;

interface Pixels {
  /** Four bytes each, as a canvas has them. */
  data: Uint8ClampedArray<ArrayBuffer>;
  width: number;
  height: number;
}

/** The code of a text, dark on light, with the quiet zone that the standard asks for. */
export function codePixels(text: string): Pixels {
  const { data: modules, size } = encode(text, { ecc: "M", border: 4 });
  const side = size * scale;
  const data = new Uint8ClampedArray(side * side * 4).fill(255);
  for (let y = 0; y < side; y++)
    for (let x = 0; x < side; x++)
      if (modules[Math.floor(y / scale)]?.[Math.floor(x / scale)])
        data.fill(0, (y * side + x) * 4, (y * side + x) * 4 + 3);
  return { data, width: side, height: side };
}
