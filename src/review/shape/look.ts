import { type InputIssueCode, isPlainDate, type JsonPointer } from "../../core/index.js";

/** Takes down that something is not of the shape wanted. */
export type Tell = (path: JsonPointer, code: InputIssueCode) => void;

/** Looks whether a value is of a shape; what is wrong is told with the codes of the doors. */
export type Look = (value: unknown, path: JsonPointer, tell: Tell) => void;

export const text: Look = (value, path, tell) => { if (typeof value !== "string") tell(path, "wrong_type"); };

export const date: Look = (value, path, tell) => {
  if (typeof value !== "string") tell(path, "wrong_type");
  else if (!isPlainDate(value)) tell(path, "not_a_plain_date");
};

export const procedureCode: Look = (value, path, tell) => {
  if (typeof value !== "string") tell(path, "wrong_type");
  else if (!/^[0-9A-Z]{5}$/.test(value)) tell(path, "not_a_code");
};

export const timeOfDay: Look = (value, path, tell) => {
  if (typeof value !== "string") tell(path, "wrong_type");
  else if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(value)) tell(path, "not_a_local_time");
};

export const wholeNumber: Look = (value, path, tell) => {
  if (typeof value !== "number") tell(path, "wrong_type");
  else if (!Number.isFinite(value)) tell(path, "not_a_finite_number");
  else if (!Number.isInteger(value)) tell(path, "not_a_whole_number");
  else if (value < 0 || !Number.isSafeInteger(value)) tell(path, "out_of_range");
};

export const noneOfThese: Look = (value, path, tell) => {
  if (!Array.isArray(value)) tell(path, "wrong_type");
  else if (value.length > 0) tell(path, "too_deep");
};

export function oneOf(words: readonly unknown[]): Look {
  return (value, path, tell) => { if (!words.includes(value)) tell(path, typeof value === "string" || typeof value === "boolean" ? "not_allowed_value" : "wrong_type"); };
}

/** A text or a flag other than `"none"` is a word that is not allowed, as at the doors. */
export function orNone(look: Look): Look {
  return (value, path, tell) => {
    if (value === "none") return;
    const isWord = typeof value === "string" || typeof value === "boolean";
    look(value, path, (at, code) => { tell(at, isWord && code === "wrong_type" ? "not_allowed_value" : code); });
  };
}

export function listOf(look: Look): Look {
  return (value, path, tell) => {
    if (Array.isArray(value)) for (let index = 0; index < value.length; index += 1) look(value[index], `${path}/${index}`, tell);
    else tell(path, "wrong_type");
  };
}

/** An object with these properties, among others. One that is `undefined` counts as left out, as it does for a review. */
export function objectOf(wanted: Readonly<Record<string, Look>>, more: Readonly<Record<string, Look>> = {}): Look {
  const properties = [...Object.entries(wanted).map(([name, look]) => ({ name, look, mayBeAbsent: false })), ...Object.entries(more).map(([name, look]) => ({ name, look, mayBeAbsent: true }))];
  return (value, path, tell) => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) { tell(path, "wrong_type"); return; }
    for (const { look, mayBeAbsent, name } of properties) {
      const property: unknown = Reflect.get(value, name);
      if (property !== undefined) look(property, `${path}/${name}`, tell);
      else if (!mayBeAbsent) tell(`${path}/${name}`, "missing");
    }
  };
}
