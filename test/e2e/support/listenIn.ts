import type { Person } from "./Person.ts";

/** Writes down every byte of text that a page's WebSockets and requests carry, from now on. */
export function listenIn({ page }: Person): () => string {
  const heard: string[] = [];
  page.on("websocket", (socket) => {
    socket.on("framesent", ({ payload }) => void heard.push(payload.toString()));
    socket.on("framereceived", ({ payload }) => void heard.push(payload.toString()));
  });
  page.on(
    "request",
    (request) => void heard.push(request.url(), request.postDataBuffer()?.toString("latin1") ?? ""),
  );
  return () => heard.join("\n");
}
