import { useTranslation } from "react-i18next";
import type { Hearing } from "../../../../shared/court/hearing.ts";
import type { SeatTrail } from "../../../../shared/court/pastDraws.ts";
import { useDrawCheck } from "../../lib/court/useDrawCheck.ts";
import { shortHex } from "../../lib/format/shortHex.ts";
import { useFormat } from "../../lib/format/useFormat.ts";
import { Button } from "../button/Button.tsx";
import { Disclosure } from "../disclosure/Disclosure.tsx";
import { ActFailure } from "../notice/ActFailure.tsx";
import { Notice } from "../notice/Notice.tsx";

const kinds = { holds: "success", broken: "danger", unchecked: "info" } as const;

/** Why these people sit: the draw made again in the page, from the block's hash and the members before it. */
export function DrawCheck({ hearing }: { hearing: Hearing }) {
  const { t } = useTranslation("case");
  const { number } = useFormat();
  const check = useDrawCheck(hearing);
  return (
    <Disclosure title={t("draw.title")}>
      <div className="grid gap-3">
        <p>{t("draw.how", { members: number(hearing.dispute.members) })}</p>
        <ActFailure error={check.error} />
        {check.data?.map(({ draw, block, trails, verdict }) => (
          <Notice
            key={`${draw.at.blockNumber}:${draw.at.logIndex}`}
            kind={kinds[verdict]}
            live="status"
            title={t(`draw.verdict.${verdict}`)}
          >
            <p className="figures [overflow-wrap:anywhere]">
              {block === null ? null : t("draw.block", { block: number(Number(block)) })}{" "}
              <code>{draw.seed}</code>
            </p>
            <ul className="mt-1 grid gap-1">
              {trails.map((trail) => (
                <li key={trail.seat}>
                  <Trail trail={trail} />
                </li>
              ))}
            </ul>
          </Notice>
        ))}
        <Button kind="quiet" size="small" busy={check.isPending} onClick={() => check.mutate()}>
          {t("draw.check")}
        </Button>
      </div>
    </Disclosure>
  );
}

function Trail({ trail: { seat, arbitrator, number: drawn, passed } }: { trail: SeatTrail }) {
  const { t } = useTranslation("case");
  const { number, sentences, list } = useFormat();
  const reasons = passed.map((one) => t(`draw.passed.${one.why}`, { number: number(one.number) }));
  return sentences(
    drawn === null
      ? t("draw.notDrawn", { seat: number(seat + 1), who: shortHex(arbitrator) })
      : t("draw.seat", { seat: number(seat + 1), number: number(drawn), who: shortHex(arbitrator) }),
    reasons.length > 0 && drawn !== null ? t("draw.before", { reasons: list(reasons) }) : null,
  );
}
