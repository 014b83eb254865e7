import { renderSVG } from "uqr";

/** Hands the code of a text over as a picture, sharp at every size. */
export function downloadCode(text: string, fileName: string): void {
  const picture = new Blob([renderSVG(text, { ecc: "M", border: 4 })], { type: "image/svg+xml" });
  const url = URL.createObjectURL(picture);
  const link = document.createElement("a");
  link.href = url;
  link.download = `${fileName}.svg`;
  link.click();
  URL.revokeObjectURL(url);
}
