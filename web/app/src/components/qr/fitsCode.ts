/** Version 24 with medium correction: 113 modules a side, about what a phone still reads off a screen. */
const MOST_BYTES = 911;

/** Whether a code of this text can be read by a camera. Somewhat above that it could not even be drawn. */
export function fitsCode(text: string): boolean {
  return new TextEncoder().encode(text).length <= MOST_BYTES;
}
