import { Outlet, useRouter } from "@tanstack/react-router";
import { useEffect, useRef } from "react";
import { NavigatedContext } from "../../components/page/NavigatedContext.ts";

/** Around every page: remembers that the reader went somewhere, so that the next heading takes the focus. */
export function Frame() {
  const router = useRouter();
  const navigated = useRef(false);

  useEffect(
    () =>
      router.subscribe("onBeforeNavigate", ({ fromLocation, pathChanged }) => {
        if (fromLocation && pathChanged) navigated.current = true;
      }),
    [router],
  );

  return (
    <NavigatedContext value={navigated}>
      <Outlet />
    </NavigatedContext>
  );
}
