import { type ComponentType, StrictMode } from "react";
import { Providers } from "./Providers.tsx";
import type { Services } from "./Services.ts";
import { WalletGate } from "./shell/WalletGate.tsx";

interface AppProps {
  services: Services;
  loadPages: () => Promise<ComponentType>;
}

export function App({ services, loadPages }: AppProps) {
  return (
    <StrictMode>
      <Providers services={services}>
        <WalletGate loadPages={loadPages} />
      </Providers>
    </StrictMode>
  );
}
