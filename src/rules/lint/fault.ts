/** What can be wrong in a rule book though its shape is right. A public contract: a code never changes its meaning. */
export type RuleBookFaultCode =
  | "book_id_twice" | "source_id_twice" | "source_id_of_two_documents" | "source_not_found" | "source_not_used"
  | "until_before_from" | "verified_through_before_from" | "periods_overlap" | "rule_id_of_two_kinds" | "rule_id_of_two_date_bases"
  | "secondary_error" | "silent_on_own_kind" | "two_answers"
  | "override_without_target" | "override_of_unknown_book" | "override_of_unknown_rule" | "override_of_absent_kind"
  | "replace_without_rule" | "replacing_rule_not_found" | "close_without_until"
  | "not_a_code" | "range_reversed" | "range_of_two_sorts" | "not_a_diagnosis_code" | "rows_overlap" | "repeated_member";

/** A fault and its place within one book. */
export interface Fault {
  readonly code: RuleBookFaultCode;
  readonly place: readonly (string | number)[];
}

/** What to do about each. */
export const REMEDIES: Readonly<Record<RuleBookFaultCode, string>> = {
  book_id_twice: "An earlier book has this id: give each book its own, and pass one edition of a book only.",
  source_id_twice: "An earlier source of the book has this id: give each document its own, and list it once.",
  source_id_of_two_documents: "An earlier book describes another document under this id, and findings show the first: rename it here, or describe it alike in both.",
  source_not_found: "The book lists no source of this id: add the document to sources, or correct the id.",
  source_not_used: "Nothing cites this source: cite it where it belongs, or take it out.",
  until_before_from: "The last day lies before the first: correct one of them.",
  verified_through_before_from: "The source was read for no day of the period: correct verifiedThrough, or the first day.",
  periods_overlap: "An earlier period of this rule still runs on this day: close it with until on the day before, or give this rule its own id.",
  rule_id_of_two_kinds: "Another period of this rule is of another kind: give this rule its own id.",
  rule_id_of_two_date_bases: "Another period of this rule goes by another date, so the two cannot follow one another: give this rule its own id.",
  secondary_error: "What only others report never weighs as an error: make it a warning, or cite the authority's own text and make it primary.",
  silent_on_own_kind: "The book has rules of this kind: take the kind out of silentOn.",
  two_answers: "Another rule of the book answers for the same lines on the same days, and this kind has one answer: narrow appliesTo or the periods, or keep one.",
  override_without_target: "It names neither a rule nor a kind and changes nothing: give ruleId or kind.",
  override_of_unknown_book: "No book of this id is among those given: correct ruleBookId, or pass that book too.",
  override_of_unknown_rule: "That book has no rule of this id: correct ruleId.",
  override_of_absent_kind: "No rule it names is of this kind: correct kind, or leave it out where ruleId says enough.",
  replace_without_rule: "A replacement needs the rule that takes the other's place: give withRuleId, or turn the rule off.",
  replacing_rule_not_found: "This book has no rule of this id to take the other's place: add it, or correct withRuleId.",
  close_without_until: "To close a rule needs its last day: give until, or turn the rule off.",
  not_a_code: "Neither a code of five digits or capitals nor a range of two such codes: correct it.",
  range_reversed: "The range ends before it begins and holds no code: exchange its ends.",
  range_of_two_sorts: "The ends are codes of different sorts, and the range would hold far more than either: give one range for each sort.",
  not_a_diagnosis_code: "Not an ICD-10-CM code with its dot, such as M54.5: correct it.",
  repeated_member: "The list names this before, and to ask twice asks for nothing more: take it out, or name the one that was meant.",
  rows_overlap: "An earlier row for the same code or pair still runs on this day: close it with until on the day before, or take one out.",
};
