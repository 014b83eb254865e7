import { useSyncExternalStore } from "react";
import type { Contact } from "./ContactBook.ts";
import { useContactBook } from "./ContactsContext.ts";

export function useContacts(): readonly Contact[] {
  const book = useContactBook();
  return useSyncExternalStore(book.subscribe, book.read);
}
