import { type RefObject, useEffect, useRef, useState } from "react";
import { lookForCode } from "./lookForCode.ts";

export type CameraState = "asking" | "looking" | "denied" | "missing";

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
    lookForCode(video.current, ended.signal, () => setState("looking"))
      .then((text) => {
        if (text !== null && !ended.signal.aborted) tell.current(text);
      })
      .catch((error: unknown) => {
        if (!ended.signal.aborted) setState(isRefusal(error) ? "denied" : "missing");
      });
    return () => ended.abort();
  }, []);
  return { state, video };
}

function isRefusal(error: unknown): boolean {
  return error instanceof DOMException && error.name === "NotAllowedError";
}
