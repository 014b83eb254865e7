import { createContext, useContext } from "react";
import type { SendingDesk } from "./openSending.ts";

/** `Providers` puts the app's desk here. */
export const SendingContext = createContext<SendingDesk | null>(null);

/** `sendCalls` and `signTypedData`: the only way from a click to the wallet. */
export function useSending(): SendingDesk {
  const desk = useContext(SendingContext);
  if (!desk) throw new Error("useSending needs a SendingContext above it");
  return desk;
}
