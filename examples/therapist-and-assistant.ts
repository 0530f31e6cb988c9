// A therapist and an assistant share a code: one unit with and one without the assistant's modifier (CQ).
import { assignAssistantUnits, type AssistantRule, cmsEightMinute, type PerformedService } from "therapy-units";

// In force from 2022-01-01: 42 CFR 410.60(a)(4) and the two exceptions on the CMS Therapy Services page.
const rule: AssistantRule = { overPercent: 10, arithmetic: "ratio", therapistMidpointException: true, twoUnitException: true };
const performed: PerformedService[] = [
  { code: "97110", minutes: 23, performedBy: "assistant" },
  { code: "97110", minutes: 13, performedBy: "therapist" },
  { code: "97140", minutes: 30, performedBy: "therapist" },
];
const count = cmsEightMinute(performed.map(({ code, minutes = 0 }) => ({ code, minutes })));

for (const { assistant, code, minutes, units } of assignAssistantUnits(count, performed, rule).lines) {
  console.log(`${code} x${units} ${assistant ? "GP CQ" : "GP"}, ${minutes} minutes`);
}

// prints:
// 97110 x1 GP, 13 minutes
// 97110 x1 GP CQ, 23 minutes
// 97140 x2 GP, 30 minutes
