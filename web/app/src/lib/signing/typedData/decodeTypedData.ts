import { sameAddress } from "../../../../../shared/wire/sameAddress.ts";
import type { KnownContracts } from "../SigningRequest.ts";
import type { Decoded, Warning } from "../Summary.ts";
import { decodeAgreementSignature, isAgreement } from "./agreementMessage.ts";
import { decodeCommitment, isCourt } from "./courtMessage.ts";
import { decodePlea, decodeSettlement } from "./escrowMessages.ts";
import { decodePermit2, isPermit2 } from "./permit2Message.ts";
import type { TypedDataRead, TypedScene } from "./TypedScene.ts";
import { decodeTalk, isTalk, isTalkType } from "./talkMessages.ts";
import { decodeAuthorization, decodePermit } from "./tokenMessages.ts";
import { type KnownType, knownTypeOf } from "./typedDataShapes.ts";

/** What a typed-data signature would say. Known structs are read only where their domain is the one they belong to. */
export function decodeTypedData(request: TypedDataRead, contracts: KnownContracts): Decoded {
  const { domain } = request.typedData;
  const known = knownTypeOf(request.typedData);
  const contract = domain.verifyingContract;
  const onThisChain = domain.chainId !== undefined && Number(domain.chainId) === request.chainId;
  if (!known || !onThisChain) return unknown(request);
  if (isTalkType(known)) return isTalk(request) ? decodeTalk(request, known) : unknown(request);
  if (!contract) return unknown(request);
  const scene: TypedScene = { ...request, contract, contracts };
  if (isEscrowType(known)) return isEscrow(scene) ? decodeEscrowType(known, scene) : unknown(request);
  if (known === "PermitWitnessTransferFrom")
    return isPermit2(scene) ? decodePermit2(scene) : unknown(request);
  if (known === "Commitment") return isCourt(scene) ? decodeCommitment(scene) : unknown(request);
  if (known === "AgreementSignature")
    return isAgreement(scene) ? decodeAgreementSignature(scene) : unknown(request);
  return known === "Permit" ? decodePermit(scene) : decodeAuthorization(scene);
}

type EscrowType = "Settlement" | "Claim" | "Answer";

const isEscrowType = (type: KnownType): type is EscrowType =>
  type === "Settlement" || type === "Claim" || type === "Answer";

const isEscrow = ({ contract, contracts, typedData: { domain } }: TypedScene): boolean =>
  sameAddress(contract, contracts.escrow) && domain.name === "Parley Escrow" && domain.version === "1";

const decodeEscrowType = (type: EscrowType, scene: TypedScene): Decoded =>
  type === "Settlement"
    ? decodeSettlement(scene)
    : decodePlea(scene, type === "Claim" ? "signClaim" : "signAnswer");

function unknown({ typedData, chainId }: TypedDataRead): Decoded {
  const { domain, primaryType } = typedData;
  const warnings: Warning[] = ["unknownTypedData"];
  if (domain.chainId === undefined) warnings.push("anyChain");
  else if (Number(domain.chainId) !== chainId) warnings.push("anotherChain");
  return {
    action: "signUnknown",
    flows: [],
    facts: [
      { label: "type", type: "text", value: primaryType },
      ...(domain.name === undefined ? [] : [{ label: "name", type: "text", value: domain.name } as const]),
      ...(domain.verifyingContract
        ? [{ label: "contract", type: "address", value: domain.verifyingContract } as const]
        : []),
    ],
    undo: { kind: "unknown", until: null },
    warnings,
    checks: [],
  };
}
