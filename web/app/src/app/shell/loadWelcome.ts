import type { ComponentType } from "react";

let fetched: ComponentType | null = null;

/** Fetches the door of the wallet. */
export async function loadWelcome(): Promise<{ default: ComponentType }> {
  const { WelcomeScreen } = await import("../../features/wallet/welcome/WelcomeScreen.tsx");
  fetched = WelcomeScreen;
  return { default: WelcomeScreen };
}

/** The door, once it was fetched. */
export const fetchedWelcome = (): ComponentType | null => fetched;
