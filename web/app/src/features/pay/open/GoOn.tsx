import { useNavigate } from "@tanstack/react-router";
import { useEffect } from "react";
import type { Hex } from "viem";
import { PageSkeleton } from "../../../components/page/PageSkeleton.tsx";

interface GoOnProps {
  to: "/trade/$id" | "/trade/$id/case";
  trade: Hex;
  hash: string;
}

/**
 * Goes on to the trade's own page, which shows what was signed beside what it is about. Once: the router's `Navigate` goes again
 * whenever it renders, which its own going makes it do.
 */
export function GoOn({ to, trade, hash }: GoOnProps) {
  const navigate = useNavigate();
  useEffect(() => {
    void navigate({ to, params: { id: trade }, hash, replace: true });
  }, [navigate, to, trade, hash]);
  return <PageSkeleton />;
}
