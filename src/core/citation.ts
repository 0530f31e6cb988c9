import type { PlainDate } from "./plain-date.js";

/** A document that something in this library is taken from. */
export interface Source {
  /** Short key that citations refer to, such as `cms-100-04-ch5`. */
  readonly id: string;
  /** Title of the document. */
  readonly title: string;
  /** Who issued it. */
  readonly publisher: string;
  /** Where the publisher keeps it. */
  readonly url?: string;
  /** Date printed on the edition that was read. */
  readonly published?: PlainDate;
  /** Date the copy was read. */
  readonly retrieved?: PlainDate;
}

/** A place in a {@link Source}. */
export interface Citation {
  /** The {@link Source.id} of the document. */
  readonly sourceId: string;
  /** Section, page or table within it, such as `§20.2.C`. */
  readonly locator: string;
  /** A few words of the passage, where they settle the matter. */
  readonly quote?: string;
  /** Present where the statement follows from the passage but is not printed there. */
  readonly derived?: true;
}
