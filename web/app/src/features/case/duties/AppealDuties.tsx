import { useTranslation } from "react-i18next";
import type { AppealDuties as Duties } from "../../../../../shared/court/appealDuties.ts";
import type { Hearing } from "../../../../../shared/court/hearing.ts";
import { caseEnding } from "../../../../../shared/escrow/caseEnding.ts";
import { otherSide, type Side } from "../../../../../shared/escrow/side.ts";
import { DutyCard } from "../../../components/duty/DutyCard.tsx";
import { Section } from "../../../components/layout/Section.tsx";
import { useMoneyWords } from "../../../lib/money/useMoneyWords.ts";
import type { TradeScene } from "../../../lib/trade/TradeScene.ts";
import { useSides } from "../../../lib/trade/useSides.ts";
import { AppealCost } from "./AppealCost.tsx";

interface AppealDutiesProps {
  scene: TradeScene;
  hearing: Hearing;
  duties: Duties;
}

/** While an award may be appealed: what each side may do, by when, at what price, and what comes of doing nothing. */
export function AppealDuties(card: AppealDutiesProps) {
  const { t } = useTranslation("case");
  const first = card.scene.side ?? "buyer";
  return (
    <Section title={t("duty.title")} framed={false}>
      <div className="grid gap-3 sm:grid-cols-2">
        <SideDuty {...card} of={first} tellsOtherwise />
        <SideDuty {...card} of={otherSide(first)} tellsOtherwise={false} />
      </div>
    </Section>
  );
}

interface SideDutyProps extends AppealDutiesProps {
  of: Side;
  /** What happens otherwise happens to both; it is said once. */
  tellsOtherwise: boolean;
}

function SideDuty({ scene, hearing, duties, of, tellsOtherwise }: SideDutyProps) {
  const { t } = useTranslation(["case", "trade"]);
  const { side, now } = scene;
  const isYours = side === of;
  const who = isYours ? "you" : "they";
  const { may, not } = duties.sides[of];
  return (
    <DutyCard
      name={t(isYours ? "trade:duty.you" : `trade:duty.${of}`)}
      yours={false}
      must={
        not === null
          ? may.map((appeal) => <p key={appeal.kind}>{t(`duty.${appeal.kind}.${who}`)}</p>)
          : t(`duty.not.${not}.${who}`)
      }
      since={not === null ? duties.since : undefined}
      by={{ at: duties.by, label: t(not === null ? "trade:duty.by" : "trade:duty.until") }}
      now={now}
    >
      {may.map((appeal) => (
        <AppealCost key={appeal.kind} hearing={hearing} appeal={appeal} />
      ))}
      {tellsOtherwise ? <Otherwise scene={scene} duties={duties} /> : null}
    </DutyCard>
  );
}

function Otherwise({ scene, duties }: { scene: TradeScene; duties: Duties }) {
  const { t } = useTranslation("case");
  const words = useMoneyWords(scene.coin);
  const { buyer, seller } = useSides(scene);
  const { trade, policy } = scene;
  const { toBuyer, sellerNet } = caseEnding(trade, policy, { kind: "ruled", ruling: duties.award });
  return (
    <p className="text-sm text-soft">
      {t(duties.isAsked ? "duty.otherwise.asked" : "duty.otherwise.final", {
        ...{ buyer, seller },
        toBuyer: words(toBuyer),
        toSeller: words(sellerNet),
      })}
    </p>
  );
}
