/** What a door can say of input that is not the shape we take. A public contract: a code never changes its meaning. */
export type InputIssueCode =
  /** A required property is absent. */
  | "missing"
  /** Another type: a text for a number, a list for an object; `null` or `undefined` anywhere, since an unknown fact is left out. */
  | "wrong_type"
  /** The object has a property we do not know; the pointer is the object's, and the property is not named. */
  | "unknown_key"
  /** A number with a fraction where a whole one is wanted. */
  | "not_a_whole_number"
  /** NaN or an infinity. */
  | "not_a_finite_number"
  /** Below the smallest or above the largest number allowed, beyond the safe integers, or negative zero, which JSON cannot keep. */
  | "out_of_range"
  /** A text of more characters than allowed. */
  | "too_long"
  /** A list of more members than allowed. */
  | "too_many"
  /** Nested deeper than allowed: a visit of the same day lists visits of the same day. */
  | "too_deep"
  /** Not a day of the calendar as `YYYY-MM-DD`. */
  | "not_a_plain_date"
  /** Not a time of day `HH:mm`, `00:00` to `23:59`. */
  | "not_a_local_time"
  /** Not a code of that form: a procedure code is five digits or capitals, a modifier two, a place of service two digits. */
  | "not_a_code"
  /** A text or a flag where only other ones are allowed. */
  | "not_allowed_value"
  /** Reading the input threw: a getter, a proxy, or far too much of it is wrong. */
  | "unreadable";
