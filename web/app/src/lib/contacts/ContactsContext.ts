import { createContext, useContext } from "react";
import type { ContactBook } from "./ContactBook.ts";

/** `Providers` puts the app's address book here. */
export const ContactsContext = createContext<ContactBook | null>(null);

export function useContactBook(): ContactBook {
  const book = useContext(ContactsContext);
  if (!book) throw new Error("useContactBook needs a ContactsContext above it");
  return book;
}
