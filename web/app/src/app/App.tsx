import { RouterProvider } from "@tanstack/react-router";
import type { i18n } from "i18next";
import { StrictMode } from "react";
import { Providers } from "./Providers.tsx";
import type { AppRouter } from "./router.tsx";

export function App({ i18n, router }: { i18n: i18n; router: AppRouter }) {
  return (
    <StrictMode>
      <Providers i18n={i18n}>
        <RouterProvider router={router} />
      </Providers>
    </StrictMode>
  );
}
