import { codePicture } from "./codePicture.ts";

/** Hands the code of a text over as a picture that every gallery, messenger and scanner opens, this app's among them. */
export async function downloadCode(text: string, fileName: string): Promise<void> {
  const url = URL.createObjectURL(await codePicture(text));
  const link = document.createElement("a");
  link.href = url;
  link.download = `${fileName}.png`;
  link.click();
  URL.revokeObjectURL(url);
}
