const DOT = 46;
const LOWER_A = 97;
const LOWER_Z = 122;

/** An ICD-10-CM code as it is compared: capitals, no dot. */
export function bareDiagnosis(code: string): string {
  return code.replaceAll(".", "").toUpperCase();
}

/** Whether a diagnosis as the host holds it is a bare code or a child of it: `M545` takes in `M54.5` and `m54.50`. */
export function isUnder(bare: string, diagnosis: string): boolean {
  let matched = 0;
  for (let index = 0; index < diagnosis.length && matched < bare.length; index += 1) {
    const character = diagnosis.charCodeAt(index);
    if (character === DOT) continue;
    const capital = character >= LOWER_A && character <= LOWER_Z ? character - LOWER_A + 65 : character;
    if (capital !== bare.charCodeAt(matched)) return false;
    matched += 1;
  }
  return bare !== "" && matched === bare.length;
}
