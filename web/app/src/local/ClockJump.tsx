import { useMutation } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Button } from "../components/button/Button.tsx";
import { useFormat } from "../lib/format/useFormat.ts";
import { useChain } from "../lib/query/useChain.ts";
import { useNow } from "../lib/query/useNow.ts";
import { LocalFailure } from "./LocalFailure.tsx";
import { localNode } from "./localNode.ts";

const HOUR = 3_600;
const jumps = [HOUR, 24 * HOUR, 4 * 24 * HOUR, 8 * 24 * HOUR, 31 * 24 * HOUR];

/** The block that decides a draw lies a little ahead of the dispute's own. */
const BLOCKS = 8;

/** Deadlines take days, and a draw takes blocks; whoever tries Parley need not wait for them. */
export function ClockJump() {
  const { t } = useTranslation("local");
  const format = useFormat();
  const chain = useChain();
  const now = useNow();
  const jump = useMutation({ mutationFn: localNode(chain).jump });
  const mine = useMutation({ mutationFn: localNode(chain).mine });
  const isBusy = jump.isPending || mine.isPending;
  return (
    <div className="grid gap-3">
      <p role="status">{now === null ? null : t("clock.now", { time: format.instant(now, now) })}</p>
      <div className="flex flex-wrap gap-2">
        {jumps.map((seconds) => (
          <Button
            key={seconds}
            kind="quiet"
            size="small"
            busy={jump.isPending && jump.variables === seconds}
            disabled={isBusy && jump.variables !== seconds}
            onClick={() => jump.mutate(seconds)}
          >
            {t("clock.jump", { duration: format.duration(seconds) })}
          </Button>
        ))}
        <Button
          kind="quiet"
          size="small"
          busy={mine.isPending}
          disabled={jump.isPending}
          onClick={() => mine.mutate(BLOCKS)}
        >
          {t("clock.mine", { count: BLOCKS })}
        </Button>
      </div>
      <LocalFailure error={jump.error ?? mine.error} />
    </div>
  );
}
