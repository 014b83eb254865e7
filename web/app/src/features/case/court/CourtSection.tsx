import { useTranslation } from "react-i18next";
import type { Hearing } from "../../../../../shared/court/hearing.ts";
import { AppealPanel } from "../../../components/court/AppealPanel.tsx";
import { CourtFacts } from "../../../components/court/CourtFacts.tsx";
import { HearingActs } from "../../../components/court/HearingActs.tsx";
import { HearingFacts } from "../../../components/court/HearingFacts.tsx";
import { Disclosure } from "../../../components/disclosure/Disclosure.tsx";
import { Section } from "../../../components/layout/Section.tsx";
import type { TradeScene } from "../../../lib/trade/TradeScene.ts";

interface CourtSectionProps {
  scene: TradeScene;
  /** Null before the dispute is there, or where another court decides. */
  hearing: Hearing | null;
}

/** The arbitrator: before the dispute who it would be, and then how the hearing stands. */
export function CourtSection({ scene, hearing }: CourtSectionProps) {
  const { t } = useTranslation("case");
  const { now } = scene;
  if (!hearing) {
    return (
      <Section title={t("court.title")}>
        <CourtFacts scene={scene} />
      </Section>
    );
  }
  return (
    <Section title={t("court.title")}>
      <HearingFacts hearing={hearing} now={now} />
      <AppealPanel hearing={hearing} scene={scene} />
      <HearingActs hearing={hearing} scene={scene} />
      <Disclosure title={t("court.rules")}>
        <div className="grid gap-4">
          <CourtFacts scene={scene} />
        </div>
      </Disclosure>
    </Section>
  );
}
