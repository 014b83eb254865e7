import { expect } from "@playwright/test";
import type { Person } from "./Person.ts";

/** Longer than all that surrounds a sealed draft, so that its size tells when they are on the disk. */
export const atLength = (words: string): string => `${words} `.repeat(Math.ceil(900 / words.length)).trim();

/** Waits until what was typed is on this device, where it stands in no words that can be read. */
export async function expectKept({ page }: Person, words: string): Promise<void> {
  await expect
    .poll(() => page.evaluate(sizeOfLargest))
    .toBeGreaterThan(new TextEncoder().encode(words).length);
  const readable = await page.evaluate(readsAny, words.slice(0, 12));
  expect(readable).toBe(false);
}

/** Runs in the page. */
async function sizeOfLargest(): Promise<number> {
  const sealed = await new Promise<Uint8Array[]>((resolve, reject) => {
    const opening = indexedDB.open("parley-drafts");
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const db = opening.result;
      const done = (all: Uint8Array[]) => {
        db.close();
        resolve(all);
      };
      if (!db.objectStoreNames.contains("drafts")) return done([]);
      const asking = db.transaction("drafts").objectStore("drafts").getAll();
      asking.onsuccess = () => done(asking.result);
      asking.onerror = () => reject(asking.error);
    };
  });
  return Math.max(0, ...sealed.map(({ length }) => length));
}

/** Runs in the page: whether words stand in the storage of this origin as they were typed. */
async function readsAny(words: string): Promise<boolean> {
  const texts = Object.values({ ...localStorage });
  for (const { name = "" } of await indexedDB.databases()) {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open(name);
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    for (const store of db.objectStoreNames) {
      const values = await new Promise<unknown[]>((resolve, reject) => {
        const asking = db.transaction(store).objectStore(store).getAll();
        asking.onsuccess = () => resolve(asking.result);
        asking.onerror = () => reject(asking.error);
      });
      for (const value of values) {
        texts.push(value instanceof Uint8Array ? new TextDecoder().decode(value) : textOf(value));
      }
    }
    db.close();
  }
  return texts.some((text) => text.includes(words));

  function textOf(value: unknown): string {
    return JSON.stringify(value, (_, one) => (typeof one === "bigint" ? String(one) : one)) ?? "";
  }
}
