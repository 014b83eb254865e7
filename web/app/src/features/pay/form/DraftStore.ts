import * as z from "zod/mini";
import { newDraft, type PaymentDraft, paymentDraftSchema } from "./PaymentDraft.ts";

/**
 * Keeps a draft through a reload. It is the tab's session storage on purpose: what people write about a purchase ends with
 * the tab and no other tab sees it. Once paid or asked for it is sealed like any document.
 */
export class DraftStore {
  readonly #key: string;
  readonly #storage: Storage;

  constructor(name: "payment" | "request", storage: Storage) {
    this.#key = `parley.draft.${name}`;
    this.#storage = storage;
  }

  read(): PaymentDraft {
    const text = this.#storage.getItem(this.#key);
    if (text === null) return newDraft();
    try {
      const parsed = z.safeParse(paymentDraftSchema, JSON.parse(text));
      return parsed.success ? parsed.data : newDraft();
    } catch {
      return newDraft();
    }
  }

  write(draft: PaymentDraft): void {
    try {
      this.#storage.setItem(this.#key, JSON.stringify(draft));
    } catch {
      // A full or forbidden storage costs the draft its reload, not the page.
    }
  }

  forget(): void {
    this.#storage.removeItem(this.#key);
  }
}
