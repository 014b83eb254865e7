import { useNavigate } from "@tanstack/react-router";
import { useEffect } from "react";
import type { Hex } from "viem";
import { PageSkeleton } from "../../../components/page/PageSkeleton.tsx";

/**
 * Goes on to the trade's own page, which shows the offer beside what it is about. Once: the router's `Navigate` goes again
 * whenever it renders, which its own going makes it do.
 */
export function OpenOffer({ trade, hash }: { trade: Hex; hash: string }) {
  const navigate = useNavigate();
  useEffect(() => {
    void navigate({ to: "/trade/$id", params: { id: trade }, hash, replace: true });
  }, [navigate, trade, hash]);
  return <PageSkeleton />;
}
