import { pushMessage } from "../../../../shared/reminders/pushMessage.ts";

/** Goes where a tapped notification leads, and tells the worker so. Gives what ends it. */
export function hearTaps(go: (path: string) => void): () => void {
  const { serviceWorker } = navigator as Partial<Navigator>;
  const hear = ({ data, ports }: MessageEvent) => {
    const path = pushMessage.shape.path.safeParse(data?.open);
    if (!path.success) return;
    ports[0]?.postMessage("gone there");
    go(path.data);
  };
  serviceWorker?.addEventListener("message", hear);
  return () => serviceWorker?.removeEventListener("message", hear);
}
