import { createContext, useContext } from "react";
import type { Documents } from "./Documents.ts";

export const DocumentsContext = createContext<Documents | null>(null);

/** Sealed agreements and evidence. */
export function useDocuments(): Documents {
  const documents = useContext(DocumentsContext);
  if (!documents) throw new Error("no documents were opened");
  return documents;
}
