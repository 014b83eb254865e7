import type { NoticeKind } from "../notice/Notice.tsx";

export interface Toast {
  id: number;
  kind: NoticeKind;
  text: string;
  /** Where one tap leads. */
  action?: ToastAction | undefined;
}

interface ToastAction {
  label: string;
  act: () => void;
}

const shownFor = 6_000;

/** Short words about what just happened. Anything that must not be missed belongs in the page, as a `Notice`. */
export class ToastStore {
  #toasts: readonly Toast[] = [];
  #lastId = 0;
  readonly #listeners = new Set<() => void>();

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly read = (): readonly Toast[] => this.#toasts;

  /** Shows it for six seconds; the newest three stay in view. */
  show(kind: NoticeKind, text: string, action?: ToastAction): void {
    const id = ++this.#lastId;
    this.#set([...this.#toasts, { id, kind, text, action }].slice(-3));
    setTimeout(() => this.dismiss(id), shownFor);
  }

  dismiss(id: number): void {
    if (this.#toasts.some((toast) => toast.id === id))
      this.#set(this.#toasts.filter((toast) => toast.id !== id));
  }

  #set(toasts: readonly Toast[]): void {
    this.#toasts = toasts;
    for (const listener of this.#listeners) listener();
  }
}
