import type { ClaimFindingCode } from "../claim-finding-code.js";
import type { WordsOf } from "./claim-words.js";
import { coverWords } from "./cover-words.js";
import { editWords } from "./edit-words.js";
import { fileWords } from "./file-words.js";
import { formWords } from "./form-words.js";
import { limitWords } from "./limit-words.js";
import { modifierWords } from "./modifier-words.js";

export { kindNames } from "./kind-names.js";
export { whyNotKnown } from "./why-not-known.js";

/** The words of every finding code; the compiler asks for each. */
export const claimWords: WordsOf<ClaimFindingCode> = /* @__PURE__ */ (() => ({ ...limitWords, ...editWords, ...modifierWords, ...coverWords, ...fileWords, ...formWords }))();
