import { CSPProvider } from "@base-ui/react/csp-provider";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import type { i18n } from "i18next";
import { type ReactNode, useState } from "react";
import { I18nextProvider } from "react-i18next";

/** What every page may use. */
export function Providers({ i18n, children }: { i18n: i18n; children: ReactNode }) {
  const [queryClient] = useState(() => new QueryClient());
  return (
    <CSPProvider disableStyleElements>
      <I18nextProvider i18n={i18n}>
        <QueryClientProvider client={queryClient}>{children}</QueryClientProvider>
      </I18nextProvider>
    </CSPProvider>
  );
}
