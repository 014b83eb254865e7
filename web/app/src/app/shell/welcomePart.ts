import { createPart } from "../createPart.ts";

/** The door of the wallet. */
export const welcomePart = createPart(async () => {
  const { WelcomeScreen } = await import("../../features/wallet/welcome/WelcomeScreen.tsx");
  return WelcomeScreen;
});
