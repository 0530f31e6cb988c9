import { describe, expect, it } from "vitest";

import { providerTypeOf, samePractitioner, samePractitionerMissing, samePractitionerOfClaims } from "../../src/claims/facts/line-practitioner.js";
import type { BillingContext, Claim, Provider } from "../../src/visit/index.js";
import { claimOf } from "./judge.js";

const A = "1234567893";
const B = "1245319599";
const pt = (npi?: string): Provider => ({ type: "physical_therapist", ...(npi === undefined ? {} : { npi }) });
const pta = (npi?: string): Provider => ({ type: "physical_therapist_assistant", ...(npi === undefined ? {} : { npi }) });
const ot = (npi?: string): Provider => ({ type: "occupational_therapist", ...(npi === undefined ? {} : { npi }) });
const claimOfTwo = (rendering: Provider | undefined, one: Provider | undefined, other: Provider | undefined, supervising?: Provider | "none"): Claim =>
  claimOf([one, other].map((provider) => ({ code: "97110", ...(provider === undefined ? {} : { rendering: provider }) })), { context: { ...(rendering === undefined ? {} : { rendering }), ...(supervising === undefined ? {} : { supervising }) } });

describe("who renders a line", () => {
  it.each<readonly [string, Provider | undefined, Provider | undefined, string | undefined]>([
    ["a line that names nobody is the claim's", pt(A), undefined, "physical_therapist"],
    ["a line names its own", pt(A), { type: "massage_therapist", npi: B }, "massage_therapist"],
    ["a line that names the claim's number is the claim's", pt(A), { npi: A }, "physical_therapist"],
    ["of another number nobody knows the profession", pt(A), { npi: B }, undefined],
    ["nor of a line that says only that it is somebody else", pt(A), {}, undefined],
    ["nor where the claim names no number to compare", pt(), { npi: B }, undefined],
  ])("%s", (_, rendering, own, type) => {
    const claim = claimOfTwo(rendering, own, undefined);
    expect(claim.lines.slice(0, 1).map((line) => providerTypeOf(claim, line))).toEqual([type]);
  });
});

describe("whether one practitioner answers for two lines", () => {
  it.each<readonly [string, Provider | undefined, Provider | undefined, Provider | undefined, Provider | "none" | undefined, string, readonly string[]]>([
    ["two lines that name nobody", undefined, undefined, undefined, undefined, "yes", []],
    ["two lines of one number", pt(A), pt(B), pt(B), undefined, "yes", []],
    ["two therapists of two numbers", pt(A), undefined, pt(B), undefined, "no", []],
    ["two numbers, one of nobody knows which profession", pt(A), undefined, { npi: B }, undefined, "unknown", ["/lines/1/rendering/type"]],
    ["two professions, one without a number: one person may hold both licences", pt(A), undefined, ot(), undefined, "unknown", ["/lines/1/rendering/npi"]],
    ["two professions of two numbers", pt(A), undefined, ot(B), undefined, "no", []],
    ["a second therapist of the same profession without a number", pt(A), undefined, pt(), undefined, "unknown", ["/lines/1/rendering/npi"]],
    ["the claim's assistant, whose number is another", pt(A), undefined, pta(B), undefined, "yes", []],
    ["two assistants of the claim's therapist", pt(A), pta(A), pta(B), undefined, "yes", []],
    ["an assistant of a profession that is not the claim's", ot(A), undefined, pta(B), undefined, "unknown", ["/context/supervising/npi"]],
    ["an assistant of another profession whose supervisor is given", ot(A), undefined, pta(B), pt("1679576722"), "no", []],
    ["an assistant, where nobody knows the claim's profession", { npi: A }, undefined, pta(B), undefined, "unknown", ["/context/rendering/type"]],
    ["an assistant's claim and the therapist who supervises it", pta(A), undefined, pt(B), pt(B), "yes", []],
    ["an assistant's claim and another therapist", pta(A), undefined, pt(B), pt("1679576722"), "no", []],
    ["an assistant's claim and a therapist, supervisor not known", pta(A), undefined, pt(B), undefined, "unknown", ["/context/supervising/npi"]],
  ])("%s", (_, rendering, one, other, supervising, answer, missing) => {
    const claim = claimOfTwo(rendering, one, other, supervising);
    const [line, otherLine] = claim.lines;
    expect(line !== undefined && otherLine !== undefined && samePractitioner(claim, line, otherLine)).toBe(answer);
    expect(samePractitionerMissing(claim, 0, 1)).toEqual(missing);
  });
});

describe("whether one practitioner answers for two claims", () => {
  it.each<readonly [string, BillingContext, BillingContext, string]>([
    ["two therapists", { rendering: pt(A) }, { rendering: ot(B) }, "no"],
    ["the same number", { rendering: pt(A) }, { rendering: pt(A) }, "yes"],
    ["an assistant and the therapist who supervises", { rendering: pta(B), supervising: pt(A) }, { rendering: pt(A) }, "yes"],
    ["an assistant and a therapist, supervisor not known", { rendering: pta(B) }, { rendering: pt(A) }, "unknown"],
    ["one that says nothing", {}, { rendering: pt(A) }, "unknown"],
  ])("%s", (_, one, other, answer) => {
    expect(samePractitionerOfClaims(one, other)).toBe(answer);
  });
});
