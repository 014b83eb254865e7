import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import type { Content } from "../../../../shared/talk/content/Content.ts";
import { linkIn } from "../../lib/links/readText.ts";

/** What a message says, in one line. Of a card only its kind: what it refers to must be looked up before it is believed. */
export function useExcerpt(): (content: Content) => string {
  const { t } = useTranslation("talk");
  return useCallback(
    (content) => {
      switch (content.kind) {
        case "text":
          return linkIn(content.text) === null ? content.text : t("excerpt.link");
        case "file":
          return t(content.type.startsWith("image/") ? "excerpt.picture" : "excerpt.file", {
            name: content.name,
          });
        case "card":
          return t(`excerpt.card.${content.card.card}`);
        case "ask":
          return t("excerpt.ask");
        case "answer":
          return t(`excerpt.answer.${content.answer.verdict}`);
        default:
          return "";
      }
    },
    [t],
  );
}
