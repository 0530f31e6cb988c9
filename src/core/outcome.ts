/** What a rule says of one subject, from worst to best: violated, undetermined, satisfied, not applicable. */
export type Outcome = "satisfied" | "violated" | "undetermined" | "not_applicable";

/** How much a finding weighs; `error` means the host should block the claim. */
export type Severity = "error" | "warning" | "information";

/** `primary`: the authority's own text or data file was read. `secondary`: others report it. */
export type Confidence = "primary" | "secondary";
