import { codePixels } from "./codePixels.ts";

/** The code of a text as a PNG. */
export async function codePicture(text: string): Promise<Blob> {
  const { data, width, height } = codePixels(text);
  const canvas = document.createElement("canvas");
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext("2d");
  if (!context) throw new Error("no canvas");
  context.putImageData(new ImageData(data, width, height), 0, 0);
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error("no picture"))), "image/png"),
  );
}
