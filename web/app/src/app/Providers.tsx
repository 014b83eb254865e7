import { CSPProvider } from "@base-ui/react/csp-provider";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import type { i18n } from "i18next";
import { type ReactNode, useState } from "react";
import { I18nextProvider } from "react-i18next";
import { Toaster } from "../components/toast/Toaster.tsx";
import { ToastStore } from "../components/toast/ToastStore.ts";
import { ToastContext } from "../components/toast/useToast.ts";

/** What every page may use. */
export function Providers({ i18n, children }: { i18n: i18n; children: ReactNode }) {
  const [queryClient] = useState(() => new QueryClient());
  const [toasts] = useState(() => new ToastStore());
  return (
    <CSPProvider disableStyleElements>
      <I18nextProvider i18n={i18n}>
        <QueryClientProvider client={queryClient}>
          <ToastContext value={toasts}>
            {children}
            <Toaster />
          </ToastContext>
        </QueryClientProvider>
      </I18nextProvider>
    </CSPProvider>
  );
}
