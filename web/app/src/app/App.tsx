import { type ComponentType, StrictMode } from "react";
import { Providers } from "./Providers.tsx";
import type { Services } from "./Services.ts";
import { WalletGate } from "./shell/WalletGate.tsx";

interface AppProps {
  services: Services;
  loadPages: () => Promise<ComponentType>;
  /** The address that was opened is one for everybody. */
  isPublic: boolean;
}

export function App({ services, loadPages, isPublic }: AppProps) {
  return (
    <StrictMode>
      <Providers services={services}>
        <WalletGate loadPages={loadPages} isPublic={isPublic} />
      </Providers>
    </StrictMode>
  );
}
