import { type RefObject, useEffect, useRef, useState } from "react";
import { readCode } from "./readCode.ts";

export type CameraState = "asking" | "looking" | "denied" | "missing";

const pause = 180;

/** Looks through the camera for a QR code until `onText` was told one or the component goes. */
export function useCamera(onText: (text: string) => void): {
  state: CameraState;
  video: RefObject<HTMLVideoElement | null>;
} {
  const video = useRef<HTMLVideoElement>(null);
  const tell = useRef(onText);
  tell.current = onText;
  const [state, setState] = useState<CameraState>("asking");

  useEffect(() => {
    const ended = new AbortController();
    look(video.current, ended.signal, setState, (text) => tell.current(text)).catch((error: unknown) => {
      if (!ended.signal.aborted) setState(isRefusal(error) ? "denied" : "missing");
    });
    return () => ended.abort();
  }, []);
  return { state, video };
}

function isRefusal(error: unknown): boolean {
  return error instanceof DOMException && error.name === "NotAllowedError";
}

async function look(
  video: HTMLVideoElement | null,
  signal: AbortSignal,
  setState: (state: CameraState) => void,
  onText: (text: string) => void,
): Promise<void> {
  if (!video || !navigator.mediaDevices) throw new Error("no camera");
  const stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: "environment" } });
  const stop = () => stream.getTracks().forEach((track) => void track.stop());
  if (signal.aborted) return stop();
  signal.addEventListener("abort", stop);
  video.srcObject = stream;
  await video.play();
  setState("looking");
  const canvas = document.createElement("canvas");
  while (!signal.aborted) {
    const text = await readCode(frameOf(video, canvas));
    if (text && !signal.aborted) return onText(text);
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}

function frameOf(video: HTMLVideoElement, canvas: HTMLCanvasElement): ImageData {
  canvas.width = video.videoWidth || 1;
  canvas.height = video.videoHeight || 1;
  const context = canvas.getContext("2d", { willReadFrequently: true });
  if (!context) throw new Error("no canvas");
  context.drawImage(video, 0, 0);
  return context.getImageData(0, 0, canvas.width, canvas.height);
}
