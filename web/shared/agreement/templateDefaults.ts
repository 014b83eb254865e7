import { goodsPolicy } from "../policies/goodsPolicy.ts";
import { handoverPolicy } from "../policies/handoverPolicy.ts";
import type { PolicyTemplate } from "../policies/policyTemplate.ts";
import { servicePolicy } from "../policies/servicePolicy.ts";
import type { Agreement } from "./agreement.ts";
import type { TemplateName } from "./template.ts";

interface Defaults {
  /** Days until delivery. */
  days: number;
  /** Whose inspection time, costs and way to arbitrate fit most deals of the kind. */
  policy: PolicyTemplate;
}

/** What a template proposes before anybody wrote anything; all of it may be changed. */
export const templateDefaults: Record<TemplateName, Defaults> = {
  goods: { days: 7, policy: goodsPolicy },
  service: { days: 14, policy: servicePolicy },
  // Customs alone may take a week, and the time to inspect runs from the declaration that it was sent.
  crossBorder: { days: 30, policy: goodsPolicy },
  rent: { days: 14, policy: servicePolicy },
  cash: { days: 3, policy: handoverPolicy },
};

interface Offered {
  id: string;
  named: Agreement["policy"];
}

/**
 * The published policy that a template proposes; null where it is not offered here. Policies are known by their titles, which
 * their hashed texts give them: what a deployment decides differs from place to place.
 */
export function proposedPolicy(template: TemplateName, offers: readonly Offered[]): string | null {
  const { title } = templateDefaults[template].policy;
  const fitting = offers.find(({ named }) => named.title.en === title.en && named.title.zh === title.zh);
  return fitting?.id ?? null;
}
