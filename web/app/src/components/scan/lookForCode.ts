import { readCode } from "./readCode.ts";

const pause = 180;

/** Films until it sees a QR code, and says what that holds; null when it was told to end before. */
export async function lookForCode(
  video: HTMLVideoElement | null,
  signal: AbortSignal,
  onFilming: () => void,
): Promise<string | null> {
  if (!video || !navigator.mediaDevices) throw new Error("no camera");
  const stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: "environment" } });
  const stop = () => stream.getTracks().forEach((track) => void track.stop());
  if (signal.aborted) {
    stop();
    return null;
  }
  signal.addEventListener("abort", stop);
  video.srcObject = stream;
  await video.play();
  onFilming();
  const canvas = document.createElement("canvas");
  while (!signal.aborted) {
    const text = await readCode(frameOf(video, canvas));
    if (text && !signal.aborted) return text;
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
  return null;
}

function frameOf(video: HTMLVideoElement, canvas: HTMLCanvasElement): ImageData {
  canvas.width = video.videoWidth || 1;
  canvas.height = video.videoHeight || 1;
  const context = canvas.getContext("2d", { willReadFrequently: true });
  if (!context) throw new Error("no canvas");
  context.drawImage(video, 0, 0);
  return context.getImageData(0, 0, canvas.width, canvas.height);
}
