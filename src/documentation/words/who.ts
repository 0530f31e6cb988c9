import { type ProviderType, providerTypes } from "../../codes/index.js";
import { list, withArticle } from "../../rules/index.js";

/** One of several professions, with the article: `a physical therapist or physician`. */
export function oneOf(types: readonly ProviderType[]): string {
  return types.length === 0 ? "nobody" : withArticle(list(types.map((type) => providerTypes[type].label), "or"));
}
