import type { FileType } from "../../../../../shared/evidence/fileType.ts";

type Bytes = Uint8Array<ArrayBuffer>;

/** Pixels of the longer side: as much as a screen shows. */
const longestSide = 2_048;

const quality = 0.86;

/**
 * A photograph as others are to get it: no larger than a screen, and without what a camera writes into it, such as the place
 * where it was taken. Moving pictures and what is no picture stay as they are.
 */
export async function preparePicture(
  bytes: Bytes,
  type: FileType,
): Promise<{ bytes: Bytes; type: FileType }> {
  const isStill = type === "image/jpeg" || type === "image/png" || type === "image/webp";
  if (!isStill) return { bytes, type };
  const picture = await createImageBitmap(new Blob([bytes], { type }));
  const scale = Math.min(1, longestSide / Math.max(picture.width, picture.height));
  const canvas = new OffscreenCanvas(Math.round(picture.width * scale), Math.round(picture.height * scale));
  canvas.getContext("2d")?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  picture.close();
  // Photographs as photographs; what may be see-through stays so.
  const wanted = type === "image/jpeg" ? "image/jpeg" : "image/png";
  const made = await canvas.convertToBlob({ type: wanted, quality });
  return { bytes: new Uint8Array(await made.arrayBuffer()), type: wanted };
}
