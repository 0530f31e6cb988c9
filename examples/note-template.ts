// What a note has to hold, rendered as the template a practice system shows: a massage therapist in Washington, then a physical therapist under Medicare.
import { type CptCode, describeElement, type PayerProfile, type RequiredElement, requiredElements, type RuleSet, rulesInForce } from "therapy-units";
import { massageDocumentation } from "therapy-units/payers/massage-documentation";
import { medicarePartB } from "therapy-units/payers/medicare-part-b";
import { washingtonMassageBoard } from "therapy-units/payers/washington-massage-board";

/** `[x]` has to be there, `[ ]` should be. */
function line({ citations, element, only = [], severity }: RequiredElement, { sources }: RuleSet): string {
  const [{ locator, sourceId }, ...more] = citations;
  const codes = only.flatMap((limit) => limit.codes ?? []);
  const document = sources.find(({ id }) => id === sourceId)?.title.split(" ").slice(0, 2).join(" ");
  return `${severity === "error" ? "[x]" : "[ ]"} ${describeElement(element)}${codes.length === 0 ? "" : `, ${codes.join(", ")}`} (${document} ${locator}${more.length > 0 ? `, ${more.length} more` : ""})`;
}

function template(title: string, codes: readonly CptCode[], profile: PayerProfile, until: string): void {
  const rules = rulesInForce(profile, { dateOfService: "2026-03-02" });
  const required = requiredElements(codes, rules).filter(({ doubt }) => doubt === undefined);
  const note = required.slice(0, required.findIndex(({ element }) => element === until) + 1);
  console.log(`${title}: ${required.length} elements, ${note.length} of them in the note`);
  for (const element of note) console.log(`  ${line(element, rules)}`);
}

template("Massage in Washington", ["97124"], [massageDocumentation, washingtonMassageBoard], "contact");
template("Exercise under Medicare", ["97110", "97140"], [medicarePartB], "note_signature_credentials");

// prints:
// Massage in Washington: 18 elements, 15 of them in the note
//   [ ] What the patient reports (COMAR 10.65.06.01 B(3) and B(5), 5 more)
//   [ ] What was observed (COMAR 10.65.06.01 B(3) and B(5), 3 more)
//   [ ] A measure with its value (Summary of objective progress, 2 more)
//   [ ] The diagnosis each service treats (Medical policy policy coverage criteria: a prescription for a diagnosis, 1 more)
//   [ ] Every billed service, under its code (ARM 24.155.402 (1)(b)(ii): services provided, 2 more)
//   [ ] Timed services that were performed but not billed (ARM 24.155.402 (1)(b)(ii): services provided, 2 more)
//   [x] The technique used (WAC 246-830-565 (1)(e) and (f), 3 more)
//   [x] The body region treated (WAC 246-830-565 (1)(e) and (f), 3 more)
//   [x] The time of treatment, in one of several forms (WAC 246-830-565 (1)(d): duration of treatment, 2 more)
//   [ ] The assessment (COMAR 10.65.06.01 B(3) and B(5), 3 more)
//   [ ] The response to treatment (COMAR 10.65.06.01 B(5)(c): response to techniques, 2 more)
//   [ ] The plan (COMAR 10.65.06.01 B(3) and B(5), 3 more)
//   [ ] The signature on the note (ARM 24.155.402 (1)(b)(iv): signature or initials, 1 more)
//   [x] Whether consent is on record (WAC 246-830-565 (1)(g), 2 more)
//   [x] Whether contact details are on record (WAC 246-830-565 (1)(a), 1 more)
// Exercise under Medicare: 29 elements, 7 of them in the note
//   [x] Every billed service, under its code (Medicare Benefit §220-230, p. 206, 2 more)
//   [x] Timed services that were performed but not billed (Medicare Benefit §220-230, p. 206, 2 more)
//   [ ] Who furnished each service (Medicare Benefit §220-230, p. 206, 1 more)
//   [x] Total minutes of timed services (Medicare Benefit §220-230, p. 206, 1 more)
//   [x] Total treatment minutes, timed and untimed (Medicare Benefit §220-230, p. 206, 1 more)
//   [x] The signature on the note (Medicare Benefit §220-230, p. 206, 1 more)
//   [x] Credentials by the signature on the note (Medicare Benefit §220-230, p. 206, 1 more)
