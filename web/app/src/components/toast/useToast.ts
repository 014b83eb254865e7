import { createContext, useContext } from "react";
import type { ToastStore } from "./ToastStore.ts";

/** `Providers` puts the app's store here. */
export const ToastContext = createContext<ToastStore | null>(null);

export function useToast(): ToastStore {
  const store = useContext(ToastContext);
  if (!store) throw new Error("useToast needs a ToastContext above it");
  return store;
}
