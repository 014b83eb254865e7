import { lazy, Suspense } from "react";
import { useConfirmation } from "../../lib/sendCalls/useConfirmation.ts";

const ConfirmationSheet = lazy(() =>
  import("./confirmation/ConfirmationSheet.tsx").then((module) => ({ default: module.ConfirmationSheet })),
);

/** Stands once around all pages and asks when something is to be signed. Each question is a sheet of its own. */
export function Signing() {
  const confirmation = useConfirmation();
  if (!confirmation) return null;
  return (
    <Suspense>
      <ConfirmationSheet key={confirmation.id} confirmation={confirmation} />
    </Suspense>
  );
}
