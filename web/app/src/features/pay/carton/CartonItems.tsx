import { useTranslation } from "react-i18next";
import type { Hex } from "viem";
import { Button } from "../../../components/button/Button.tsx";
import { Section } from "../../../components/layout/Section.tsx";
import { Notice } from "../../../components/notice/Notice.tsx";
import { useErrorSentence } from "../../../lib/signing/useErrorSentence.ts";
import type { CartonReading } from "./CartonRequest.ts";
import { CartonRow } from "./CartonRow.tsx";
import type { Standing } from "./standing.ts";

interface CartonItemsProps {
  items: readonly { reading: CartonReading; standing: Standing | null }[];
  now: number;
  /** Null while they are being paid. */
  onDrop: ((hash: Hex) => void) | null;
}

/** Every request of the carton, each with the way out of it. */
export function CartonItems({ items, now, onDrop }: CartonItemsProps) {
  const { t } = useTranslation("pay");
  const sentence = useErrorSentence();
  return items.map(({ reading, standing }) => {
    const title = reading.ok ? reading.request.agreement.subject.words.split("\n")[0] : t("carton.unread");
    return (
      <Section
        key={reading.plainHash}
        title={title}
        actions={
          onDrop ? (
            <Button
              kind="quiet"
              size="small"
              aria-label={t("carton.dropOne", { title })}
              onClick={() => onDrop(reading.plainHash)}
            >
              {t("carton.drop")}
            </Button>
          ) : null
        }
      >
        {reading.ok && standing ? (
          <CartonRow request={reading.request} standing={standing} now={now} />
        ) : null}
        {reading.ok ? null : <Notice kind="danger">{sentence(reading.error)}</Notice>}
      </Section>
    );
  });
}
