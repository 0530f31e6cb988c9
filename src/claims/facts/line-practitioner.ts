import type { ProviderType } from "../../codes/index.js";
import type { JsonPointer } from "../../core/index.js";
import type { Applies } from "../../rules/index.js";
import type { BillingContext, Claim, Provider, ServiceLine } from "../../visit/index.js";
import { lineAddress, lineAt } from "./claim-lines.js";

/** The therapist who answers for what an assistant furnishes. */
const THERAPIST_OF: ReadonlyMap<ProviderType, ProviderType> = /* @__PURE__ */ new Map([["physical_therapist_assistant", "physical_therapist"], ["occupational_therapy_assistant", "occupational_therapist"]]);

const NOBODY_KNOWN: Provider = {};

/** Who renders a line: its own provider, or the claim's where the line names none or names the same person. What a line does not say of its own provider is not known. */
export function rendererOf({ context }: Claim, { rendering }: ServiceLine): Provider {
  const ofClaim = context.rendering ?? NOBODY_KNOWN;
  if (rendering === undefined) return ofClaim;
  return rendering.type === undefined && isOne(rendering.npi, ofClaim.npi) ? ofClaim : rendering;
}

/** The profession a line is rendered under. */
export function providerTypeOf(claim: Claim, line: ServiceLine): ProviderType | undefined {
  return rendererOf(claim, line).type;
}

/** Where the profession of who renders the claim would be stated, where it is not. */
export function wantingType({ context: { rendering } }: Claim): JsonPointer | undefined {
  return rendering?.type === undefined ? "/context/rendering/type" : undefined;
}

/** Where it would be stated. */
export function providerTypePlace({ rendering }: ServiceLine, address: JsonPointer): JsonPointer {
  return rendering === undefined ? "/context/rendering/type" : `${address}/rendering/type`;
}

/**
 * Whether one practitioner answers for two lines of the claim. A line that names no practitioner is the claim's, whoever that is, and so is what an assistant
 * of that profession furnishes. Two numbers are two practitioners where neither may be an assistant's; two professions alone are not, since one person may hold both licences.
 */
export function samePractitioner(claim: Claim, line: ServiceLine, other: ServiceLine): Applies {
  const isOwn = isOfClaim(claim, line);
  const isOtherOwn = isOfClaim(claim, other);
  if (isOwn && isOtherOwn) return "yes";
  return sameProvider(answeringFor(claim, line, isOwn), answeringFor(claim, other, isOtherOwn));
}

/** Whether one practitioner answers for two claims, as far as each says who renders and who supervises. */
export function samePractitionerOfClaims(one: BillingContext, other: BillingContext): Applies {
  return sameProvider(answeringForClaim(one), answeringForClaim(other));
}

function sameProvider(one: Provider, another: Provider): Applies {
  if (one.npi !== undefined && one.npi === another.npi) return "yes";
  return [one, another].every(({ npi, type }) => npi !== undefined && type !== undefined) ? "no" : "unknown";
}

/** The facts that would settle it: a number may do alone, where it is the other line's; else it takes the profession beside it. */
export function samePractitionerMissing(claim: Claim, own: number, other: number): readonly JsonPointer[] {
  if (samePractitioner(claim, lineAt(claim, own), lineAt(claim, other)) !== "unknown") return [];
  return [...new Set([...absent(claim, own), ...absent(claim, other)])];
}

function absent(claim: Claim, index: number): readonly JsonPointer[] {
  const line = lineAt(claim, index);
  const isOwn = isOfClaim(claim, line);
  const ofClaim = claim.context.rendering ?? NOBODY_KNOWN;
  const isAssistants = therapistOf((isOwn ? ofClaim : line.rendering) ?? NOBODY_KNOWN) !== undefined;
  if (isAssistants && ofClaim.type === undefined) return ["/context/rendering/type"];
  const place = isAssistants ? "/context/supervising" : isOwn ? "/context/rendering" : `${lineAddress(claim, index)}/rendering`;
  const { npi, type } = answeringFor(claim, line, isOwn);
  return [...(npi === undefined ? [`${place}/npi`] : []), ...(type === undefined ? [`${place}/type`] : [])];
}

/** Whether the claim's own practitioner answers for a line. */
function isOfClaim({ context: { rendering: ofClaim } }: Claim, { rendering }: ServiceLine): boolean {
  if (rendering === undefined || isOne(rendering.npi, ofClaim?.npi)) return true;
  const therapist = therapistOf(rendering);
  return therapist !== undefined && (ofClaim?.type === therapist || ofClaim?.type === rendering.type);
}

/** The practitioner who answers for a line, as far as known. */
function answeringFor({ context }: Claim, { rendering = NOBODY_KNOWN }: ServiceLine, isOwn: boolean): Provider {
  if (isOwn) return answeringForClaim(context);
  const therapist = therapistOf(rendering);
  if (therapist === undefined) return rendering;
  return context.rendering?.type === undefined ? { type: therapist } : answeringForClaim({ ...context, rendering });
}

function answeringForClaim({ rendering = NOBODY_KNOWN, supervising }: BillingContext): Provider {
  const therapist = therapistOf(rendering);
  if (therapist === undefined) return rendering;
  return supervising === undefined || supervising === "none" ? { type: therapist } : { type: therapist, ...supervising };
}

function therapistOf({ type }: Provider): ProviderType | undefined {
  return type === undefined ? undefined : THERAPIST_OF.get(type);
}

function isOne(npi: string | undefined, other: string | undefined): boolean {
  return npi !== undefined && npi === other;
}
