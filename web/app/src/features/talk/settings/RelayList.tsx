import { type FormEvent, useState, useSyncExternalStore } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../../../components/button/Button.tsx";
import { TextField } from "../../../components/field/TextField.tsx";
import { ActFailure } from "../../../components/notice/ActFailure.tsx";
import { mostRelays } from "../../../lib/talk/room/settingsNote.ts";
import type { Talk } from "../../../lib/talk/session/Talk.ts";
import { useChangeRelays } from "../useChangeRelays.ts";
import { readRelayUrl } from "./readRelayUrl.ts";

/** Where one's mail lies. Each further relay learns who one is, when one is there and how much mail comes; never what it says. */
export function RelayList({ talk, relays }: { talk: Talk; relays: readonly string[] }) {
  const { t } = useTranslation("talk");
  const states = useSyncExternalStore(talk.lines.states.subscribe, talk.lines.states.get);
  const [text, setText] = useState("");
  const [judged, setJudged] = useState(false);
  const url = readRelayUrl(text);
  const problem = url === null ? "wrong" : relays.includes(url) ? "already" : null;
  const change = useChangeRelays(talk);
  function add(event: FormEvent) {
    event.preventDefault();
    setJudged(true);
    if (url !== null && problem === null) change.mutate([...relays, url]);
  }
  return (
    <>
      <ul className="divide-y divide-line">
        {[...states].map(([one, state]) => (
          <li key={one} className="flex min-h-12 flex-wrap items-center gap-x-3 gap-y-1 py-2">
            <span className="min-w-0 flex-1 truncate font-mono text-sm">{one}</span>
            <span className={`text-sm ${state === "open" ? "text-jade" : "text-soft"}`}>
              {t(`settings.relays.state.${state}`)}
            </span>
            {relays.includes(one) ? (
              <Button
                kind="quiet"
                size="small"
                busy={change.isPending}
                aria-label={t("settings.relays.removeOne", { url: one })}
                onClick={() => change.mutate(relays.filter((other) => other !== one))}
              >
                {t("settings.relays.remove")}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      {relays.length < mostRelays ? (
        <form className="grid gap-3" onSubmit={add} noValidate>
          <TextField
            label={t("settings.relays.label")}
            hint={t("settings.relays.hint")}
            error={judged && problem ? t(`settings.relays.problem.${problem}`) : undefined}
            value={text}
            onChange={setText}
            mono
            autoComplete="off"
            autoCapitalize="off"
            spellCheck={false}
            placeholder="wss://"
          />
          <div>
            <Button type="submit" kind="quiet" busy={change.isPending}>
              {t("settings.relays.add")}
            </Button>
          </div>
        </form>
      ) : null}
      <ActFailure error={change.error} />
    </>
  );
}
