import { useTranslation } from "react-i18next";
import type { Address } from "viem";
import type { Hearing } from "../../../../shared/court/hearing.ts";
import { sameAddress } from "../../../../shared/wire/sameAddress.ts";
import { useSignedVote } from "../../lib/court/carrying/useSignedVote.ts";
import { useAccount } from "../../lib/wallet/useAccount.ts";
import { ArbitratorRecord } from "./ArbitratorRecord.tsx";
import { seatState } from "./seatState.ts";

interface PanelSeatProps {
  hearing: Hearing;
  seat: number;
  holder: Address;
  now: number;
}

/** Who holds a seat, and whether it voted; how is hidden until votes are opened. */
export function PanelSeat({ hearing, seat, holder, now }: PanelSeatProps) {
  const { t } = useTranslation("case");
  const viewer = useAccount()?.address ?? null;
  const isOwn = viewer !== null && sameAddress(holder, viewer);
  const signed = useSignedVote(hearing);
  const told = seatState(hearing, seat, now);
  const state = told === "waited" && isOwn && signed ? "signed" : told;
  return (
    <div className="grid gap-1">
      <ArbitratorRecord version={hearing.dispute.version} arbitrator={holder} you={isOwn} />
      {state ? <p className="text-sm">{t(`court.seatState.${state}`)}</p> : null}
    </div>
  );
}
