import { RouterProvider } from "@tanstack/react-router";
import { StrictMode } from "react";
import { Providers } from "./Providers.tsx";
import type { AppRouter } from "./router.tsx";
import type { Services } from "./Services.ts";

export function App({ services, router }: { services: Services; router: AppRouter }) {
  return (
    <StrictMode>
      <Providers services={services}>
        <RouterProvider router={router} />
      </Providers>
    </StrictMode>
  );
}
