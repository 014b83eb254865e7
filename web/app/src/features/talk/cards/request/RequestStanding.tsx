import { Link } from "@tanstack/react-router";
import { CircleCheck, Hourglass } from "lucide-react";
import { useTranslation } from "react-i18next";
import type { Address } from "viem";
import { encodeLink } from "../../../../../../shared/links/encodeLink.ts";
import { sameAddress } from "../../../../../../shared/wire/sameAddress.ts";
import { buttonClass } from "../../../../components/button/buttonClass.ts";
import { TxLink } from "../../../../components/chain/TxLink.tsx";
import { Skeleton } from "../../../../components/skeleton/Skeleton.tsx";
import type { CoinView } from "../../../../lib/money/CoinView.ts";
import { useMoneyWords } from "../../../../lib/money/useMoneyWords.ts";
import type { CardProps } from "../CardView.tsx";
import { Unchecked } from "../Unchecked.tsx";
import { usePersonName } from "../usePersonName.ts";
import { useRetry } from "../useRetry.ts";
import type { RequestState } from "./judgeRequest.ts";
import { useRequestState } from "./useRequestState.ts";

interface RequestStandingProps extends CardProps<"request"> {
  asker: Address;
  coin: CoinView;
}

/** Where a request stands, and the way to pay it for those who are asked. */
export function RequestStanding({ card, message, scene, messages, asker, coin }: RequestStandingProps) {
  const { t } = useTranslation("talkCards");
  const retry = useRetry();
  const { status, error } = useRequestState({ card, message, scene, messages }, asker);
  const isForReader = !message.isOwn && !sameAddress(asker, scene.self);
  return (
    <>
      <div aria-live="polite" className="min-h-6 text-sm">
        {status.state === "paid" ? <Paid paid={status} coin={coin} self={scene.self} /> : null}
        {status.state === "reading" ? <Skeleton className="h-5 w-32" /> : null}
        {status.state === "open" ? <p className="font-medium text-amber">{t("request.notPaid")}</p> : null}
        {status.state === "onTheWay" ? (
          <p className="flex items-center gap-2 font-medium text-amber">
            <Hourglass className="size-4" aria-hidden="true" />
            {t("request.onTheWay")}
          </p>
        ) : null}
      </div>
      {status.state === "unchecked" ? <Unchecked error={error} onRetry={retry} /> : null}
      {/* What may have been paid already is not offered to be paid again. */}
      {isForReader && status.state === "open" ? (
        <Link
          to="/pay/plain"
          state={{ talk: scene.id, request: message.id }}
          hash={encodeLink("payment", {
            ...{ chainId: card.chainId, token: card.token, to: asker, amount: card.amount, note: "" },
          })}
          className={buttonClass({ wide: true })}
        >
          {t("request.pay")}
        </Link>
      ) : null}
    </>
  );
}

interface PaidProps {
  paid: Extract<RequestState, { state: "paid" }>;
  coin: CoinView;
  self: Address;
}

function Paid({ paid, coin, self }: PaidProps) {
  const { t } = useTranslation("talkCards");
  const words = useMoneyWords(coin);
  const who = usePersonName(paid.by);
  const amount = words(paid.amount);
  return (
    <div className="grid gap-1">
      <p className="flex items-center gap-2 font-medium text-jade">
        <CircleCheck className="size-4 shrink-0" aria-hidden="true" />
        {sameAddress(paid.by, self) ? t("request.paidYou", { amount }) : t("request.paid", { who, amount })}
      </p>
      <TxLink hash={paid.transaction} />
    </div>
  );
}
