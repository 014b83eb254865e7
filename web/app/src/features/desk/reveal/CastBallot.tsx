import { useTranslation } from "react-i18next";
import type { Address } from "viem";
import { type Hearing, hiddenSeats, seatOf } from "../../../../../shared/court/hearing.ts";
import { phaseOf } from "../../../../../shared/court/phase.ts";
import { Notice } from "../../../components/notice/Notice.tsx";
import { useAccount } from "../../../lib/wallet/useAccount.ts";

interface CastBallotProps {
  hearing: Hearing;
  viewer: Address;
  now: number;
}

/** One's hidden vote stands: what keeps it, and how it is opened. */
export function CastBallot({ hearing, viewer, now }: CastBallotProps) {
  const { t } = useTranslation("desk");
  const account = useAccount();
  const seat = seatOf(hearing, viewer);
  if (seat === null || !hiddenSeats(hearing).includes(seat) || phaseOf(hearing, now) !== "voting")
    return null;
  return (
    <Notice kind="success" title={t("cast.title")}>
      {t(account?.kind === "key" ? "cast.kept" : "cast.keptOutside")}
    </Notice>
  );
}
