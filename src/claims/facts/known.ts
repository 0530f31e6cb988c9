/** A fact that a judged finding rests on: where it is absent the finding is undetermined and has no details. */
export function known<Fact>(fact: Fact | undefined): Fact {
  if (fact === undefined) throw new RangeError("a finding is judged without a fact it rests on");
  return fact;
}
