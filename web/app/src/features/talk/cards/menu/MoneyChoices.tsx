import { Link } from "@tanstack/react-router";
import { ChevronRight } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Address } from "viem";
import { encodeLink } from "../../../../../../shared/links/encodeLink.ts";
import { listedCoins } from "../../../../lib/chain/listedCoins.ts";
import { useChain } from "../../../../lib/query/useChain.ts";

interface MoneyChoicesProps {
  room: string;
  /** Null while nobody else's account is known: then there is nobody to pay. */
  whom: Address | null;
  onView: (view: "request" | "trade") => void;
}

const row =
  "grid w-full grid-cols-[minmax(0,1fr)_auto] items-center gap-x-3 rounded-control border border-edge bg-sheet px-4 py-3 " +
  "text-start transition-[border-color] hover:border-accent";

/** The five things there are to do; each says what it means before anything is filled in. */
export function MoneyChoices({ room, whom, onView }: MoneyChoicesProps) {
  const { t } = useTranslation("talkCards");
  const { config } = useChain();
  const { chainId } = config;
  const [first] = listedCoins(config);
  const state = { talk: room };
  return (
    <ul className="grid gap-2.5">
      {whom && first ? (
        <li>
          {/* Who and how much stand behind the `#`, which no server is told of. */}
          <Link
            to="/pay/plain"
            state={state}
            hash={encodeLink("payment", { chainId, token: first.address, to: whom, amount: null, note: "" })}
            className={row}
          >
            <Choice title={t("menu.pay")}>{t("menu.payBody")}</Choice>
          </Link>
        </li>
      ) : null}
      <li>
        <button type="button" className={row} onClick={() => onView("request")}>
          <Choice title={t("menu.request")}>{t("menu.requestBody")}</Choice>
        </button>
      </li>
      {whom ? (
        <>
          <li>
            <Link to="/pay/new" state={state} hash={whom} className={row}>
              <Choice title={t("menu.protect")}>{t("menu.protectBody")}</Choice>
            </Link>
          </li>
          <li>
            <Link to="/request/new" state={state} hash={whom} className={row}>
              <Choice title={t("menu.ask")}>{t("menu.askBody")}</Choice>
            </Link>
          </li>
          <li>
            <button type="button" className={row} onClick={() => onView("trade")}>
              <Choice title={t("menu.show")}>{t("menu.showBody")}</Choice>
            </button>
          </li>
        </>
      ) : null}
    </ul>
  );
}

function Choice({ title, children }: { title: string; children: ReactNode }) {
  return (
    <>
      <span className="grid">
        <span className="font-medium">{title}</span>
        <span className="text-sm text-soft">{children}</span>
      </span>
      <ChevronRight className="size-5 text-faint" aria-hidden="true" />
    </>
  );
}
