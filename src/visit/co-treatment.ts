/** What a note says of treatment by practitioners of two disciplines at once. Which interventions were given so, their `mode` says. */
export interface CoTreatment {
  /** Why both treated at once, as written; the empty string means it was left blank. */
  readonly rationale?: string;
  /** Goals of this discipline worked on meanwhile, as written; an empty list means none are named. */
  readonly goals?: readonly string[];
  /** Progress made towards them, as written; the empty string means it was left blank. */
  readonly progress?: string;
}
