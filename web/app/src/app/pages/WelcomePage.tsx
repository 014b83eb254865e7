import { Navigate } from "@tanstack/react-router";
import { WelcomeScreen } from "../../features/wallet/welcome/WelcomeScreen.tsx";
import { useAccount } from "../../lib/wallet/useAccount.ts";

export function WelcomePage() {
  return useAccount() ? <Navigate to="/" replace /> : <WelcomeScreen />;
}
