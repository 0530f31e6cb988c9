import type { PatchOperation } from "../../src/review/index.js";

/** Applies a JSON Patch as RFC 6902 says, on a copy; written for the tests, apart from the library. */
export function patched<Document>(document: Document, patch: readonly PatchOperation[]): Document {
  const copy = structuredClone(document);
  for (const { op, path, value } of patch) {
    const steps = path.split("/").slice(1);
    const last = steps.pop() ?? "";
    const parent = steps.reduce<unknown>((at, step) => (typeof at === "object" && at !== null ? Reflect.get(at, step) : undefined), copy);
    if (Array.isArray(parent)) {
      const at = last === "-" ? parent.length : Number(last);
      parent.splice(at, op === "add" ? 0 : 1, ...(op === "remove" ? [] : [value]));
    } else if (typeof parent === "object" && parent !== null) {
      if (op === "remove") Reflect.deleteProperty(parent, last);
      else Reflect.set(parent, last, value);
    } else throw new Error(`the patch points nowhere: ${path}`);
  }
  return copy;
}
