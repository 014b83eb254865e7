import type { Request } from "@playwright/test";
import type { Hex } from "viem";
import type { Person } from "./Person.ts";

/**
 * Holds the page's next transaction between page and node, or one after those that pass: the node gets it, or never does,
 * and the page hears nothing. Resolves when the transaction is there.
 */
export function holdTransaction(person: Person, fate: "sent" | "lost", passing = 0): Promise<void> {
  let passed = 0;
  const { rpcUrl } = person.stack.config;
  const sends = (request: Request) => request.postData()?.includes("eth_sendRawTransaction") ?? false;
  return new Promise((resolve, reject) => {
    person.page
      .route(`${rpcUrl}/**`, async (route) => {
        if (!sends(route.request()) || passed++ < passing) return route.continue();
        if (fate === "sent") await route.fetch();
        resolve();
      })
      .catch(reject);
  });
}

/** Holds the page's next question to the node about this call. Resolves when it is asked. */
export function holdCall(person: Person, selector: Hex): Promise<void> {
  return new Promise((resolve, reject) => {
    person.page
      .route(`${person.stack.config.rpcUrl}/**`, async (route) => {
        if (!route.request().postData()?.includes(selector.slice(2))) return route.continue();
        resolve();
      })
      .catch(reject);
  });
}

/** Holds whatever the page would store in the blob store. Resolves at the first that it tries. */
export function holdDocuments(person: Person): Promise<void> {
  return new Promise((resolve, reject) => {
    person.page
      .route(`${person.stack.config.relayUrl}/**`, async (route) => {
        if (route.request().method() === "GET") return route.continue();
        resolve();
      })
      .catch(reject);
  });
}
