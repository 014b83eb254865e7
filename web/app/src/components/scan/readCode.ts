/** The text of a QR code in a picture, or null when there is none. The decoder comes only when a scan begins. */
export async function readCode({ data, width, height }: ImageData): Promise<string | null> {
  const { default: module } = await import("jsqr");
  return module.default(data, width, height)?.data || null;
}
