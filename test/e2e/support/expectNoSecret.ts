import { expect, type Page } from "@playwright/test";
import type { Person } from "./Person.ts";

/**
 * Neither the phrase nor the password stands in anything that the page keeps or has said in the console: only the vault
 * has them, sealed.
 */
export async function expectNoSecret(person: Person, said: readonly string[]): Promise<void> {
  const { page, phrase, password } = person;
  const kept = [...(await everythingKept(page)), ...said];
  expect(kept.join()).toContain("parley-");
  const words = phrase.split(" ");
  const parts = words.slice(2).map((_, at) => words.slice(at, at + 3).join(" "));
  for (const secret of [password, ...parts]) expect(kept.filter((text) => text.includes(secret))).toEqual([]);
}

/** Local and session storage, cookies, and every row of every database, its bytes read as letters. */
function everythingKept(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const answer = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const letters = (_: string, value: unknown) => {
      const bytes = value instanceof ArrayBuffer ? new Uint8Array(value) : value;
      if (bytes instanceof Uint8Array) return new TextDecoder("latin1").decode(bytes);
      return typeof bytes === "bigint" ? String(bytes) : bytes;
    };
    const texts = [document.cookie];
    for (const storage of [localStorage, sessionStorage])
      for (const [key, value] of Object.entries(storage)) texts.push(`${key}=${value}`);
    for (const { name = "" } of await indexedDB.databases()) {
      const database = await answer(indexedDB.open(name));
      for (const store of database.objectStoreNames) {
        const rows = database.transaction(store).objectStore(store);
        const [keys, values] = [await answer(rows.getAllKeys()), await answer(rows.getAll())];
        texts.push(`${name}/${store}: ${JSON.stringify({ keys, values }, letters)}`);
      }
      database.close();
    }
    return texts;
  });
}
