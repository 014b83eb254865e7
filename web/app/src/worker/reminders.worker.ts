// The service worker: shows what is pushed, and opens what is tapped. It keeps nothing and stands between the page and nobody.
import { notificationOf, unreadable } from "./notificationOf.ts";
import { openPath, type Page } from "./openPath.ts";

declare const self: ServiceWorkerGlobalScope;

self.addEventListener("install", () => void self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));

self.addEventListener("push", (event) => {
  const { title, options } = notificationOf(read(event.data)) ?? unreadable(navigator.languages);
  event.waitUntil(self.registration.showNotification(title, options));
});

self.addEventListener("notificationclick", (event) => {
  event.notification.close();
  event.waitUntil(
    openPath(event.notification.data, {
      matchAll: async () =>
        (await self.clients.matchAll({ type: "window", includeUncontrolled: true })).map(pageOf),
      openWindow: (path) => self.clients.openWindow(path),
    }),
  );
});

/** Milliseconds in which an open page says that it goes there. */
const patience = 1_000;

function pageOf(client: WindowClient): Page {
  return {
    visibilityState: client.visibilityState,
    focus: () => client.focus(),
    navigate: (path) => client.navigate(path),
    ask: (message) =>
      new Promise((resolve) => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve(true);
        setTimeout(() => resolve(false), patience);
        client.postMessage(message, [port2]);
      }),
  };
}

function read(data: PushMessageData | null): unknown {
  try {
    return data?.json();
  } catch {
    return null;
  }
}
