import { ArrowDownLeft, ArrowRight, ArrowUpRight } from "lucide-react";
import { useTranslation } from "react-i18next";
import { useCoin } from "../../../lib/query/useCoin.ts";
import type { Flow } from "../../../lib/signing/Summary.ts";
import { Money } from "./Money.tsx";
import { Party } from "./Party.tsx";

const looks = {
  out: { Icon: ArrowUpRight, ink: "text-ink" },
  in: { Icon: ArrowDownLeft, ink: "text-jade" },
  held: { Icon: ArrowRight, ink: "text-ink" },
  theirs: { Icon: ArrowRight, ink: "text-ink" },
} as const;

/** Money that moves: how much, from where, to whom. */
export function FlowCard({ flow }: { flow: Flow }) {
  const { t } = useTranslation("wallet");
  const coin = useCoin(flow.token);
  const { Icon, ink } = looks[flow.direction];
  return (
    <div className="grid gap-2 rounded-sheet border border-line bg-paper p-4">
      <p className="flex items-center gap-2 text-sm text-soft">
        <Icon className={`size-4 ${ink}`} aria-hidden="true" />
        {t(`confirm.flow.${flow.direction}`)}
        {flow.isDeposit ? <span className="font-medium text-ink">{t("confirm.flow.deposit")}</span> : null}
      </p>
      {flow.amount === null ? (
        <p>
          <span className="font-serif text-xl font-semibold">{t("confirm.flow.all")}</span>{" "}
          <span className="text-lg">{coin?.label}</span>
        </p>
      ) : (
        <Money
          token={flow.token}
          value={flow.amount}
          size="large"
          tone={flow.direction === "in" ? "arrived" : "plain"}
        />
      )}
      {flow.to && flow.direction !== "in" ? (
        <div className="flex flex-wrap items-center gap-x-2 text-sm">
          <span className="text-soft">{t(flow.meantFor ? "confirm.flow.heldFor" : "confirm.flow.to")}</span>
          <Party address={flow.meantFor ?? flow.to} />
        </div>
      ) : null}
    </div>
  );
}
