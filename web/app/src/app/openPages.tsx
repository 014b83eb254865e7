import { RouterProvider } from "@tanstack/react-router";
import type { ComponentType } from "react";
import { createAppRouter } from "./router.tsx";

/** The pages behind the door. Locked and opened again, the wallet shows the one it was left on. */
export function openPages(): ComponentType {
  const router = createAppRouter();
  return function Pages() {
    return <RouterProvider router={router} />;
  };
}
