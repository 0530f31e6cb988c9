import { expectTypeOf, test } from "vitest";
import type * as z from "zod";

import type { RecordUnderReview } from "../../src/documentation/index.js";
import type { recordUnderReview } from "../../src/documentation/schema.js";
import type {
  Authorization, BilledService, BillingContext, Claim, CoTreatment, Counters, Goal, Intervention, OtherServiceLine, PerformedService, PlanOfCare,
  ProgressReport, Provider, Referral, ServiceLine, Signature, TimeBlock, TreatmentNote, TreatmentRecord, Visit,
} from "../../src/visit/index.js";
import type * as schema from "../../src/visit/schema.js";

type Taken<Part extends keyof typeof schema> = (typeof schema)[Part] extends z.ZodType<infer Output> ? Output : never;

test("the schema takes exactly the visit that the interfaces describe", () => {
  expectTypeOf<Taken<"timeBlock">>().toEqualTypeOf<TimeBlock>();
  expectTypeOf<Taken<"performedService">>().toEqualTypeOf<PerformedService>();
  expectTypeOf<Taken<"sameDayVisit">>().toEqualTypeOf<Visit>();
  expectTypeOf<Taken<"visit">>().toEqualTypeOf<Visit>();
});

test("the schema takes exactly the billing context that the interfaces describe", () => {
  expectTypeOf<Taken<"provider">>().toEqualTypeOf<Provider>();
  expectTypeOf<Taken<"referral">>().toEqualTypeOf<Referral>();
  expectTypeOf<Taken<"authorization">>().toEqualTypeOf<Authorization>();
  expectTypeOf<Taken<"goal">>().toEqualTypeOf<Goal>();
  expectTypeOf<Taken<"planOfCare">>().toEqualTypeOf<PlanOfCare>();
  expectTypeOf<Taken<"counters">>().toEqualTypeOf<Counters>();
  expectTypeOf<Taken<"billingContext">>().toEqualTypeOf<BillingContext>();
});

test("the schema takes exactly the claim that the interfaces describe", () => {
  expectTypeOf<Taken<"billedService">>().toEqualTypeOf<BilledService>();
  expectTypeOf<Taken<"serviceLine">>().toEqualTypeOf<ServiceLine>();
  expectTypeOf<Taken<"otherServiceLine">>().toEqualTypeOf<OtherServiceLine>();
  expectTypeOf<Taken<"claim">>().toEqualTypeOf<Claim>();
});

test("the schema takes exactly the record that the interfaces describe", () => {
  expectTypeOf<Taken<"intervention">>().toEqualTypeOf<Intervention>();
  expectTypeOf<Taken<"signature">>().toEqualTypeOf<Signature>();
  expectTypeOf<Taken<"treatmentNote">>().toEqualTypeOf<TreatmentNote>();
  expectTypeOf<Taken<"progressReport">>().toEqualTypeOf<ProgressReport>();
  expectTypeOf<Taken<"coTreatment">>().toEqualTypeOf<CoTreatment>();
  expectTypeOf<Taken<"treatmentRecord">>().toEqualTypeOf<TreatmentRecord>();
  expectTypeOf<z.output<typeof recordUnderReview>>().toEqualTypeOf<RecordUnderReview>();
});

test("the comparison itself tells a missing, an extra, a writable and an undefined property", () => {
  expectTypeOf<Omit<Taken<"provider">, "npi">>().not.toEqualTypeOf<Provider>();
  expectTypeOf<Taken<"provider"> & { readonly name?: string }>().not.toEqualTypeOf<Provider>();
  expectTypeOf<{ -readonly [Key in keyof Taken<"provider">]: Taken<"provider">[Key] }>().not.toEqualTypeOf<Provider>();
  expectTypeOf<{ readonly [Key in keyof Taken<"provider">]: Taken<"provider">[Key] | undefined }>().not.toEqualTypeOf<Provider>();
});
