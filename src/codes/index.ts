export { catalogue } from "./catalogue.js";
export { extendCatalogue, findCode } from "./extend-catalogue.js";
export { type Modifier, type ModifierDescription, type ModifierKind, modifiers } from "./modifiers.js";
export { type PlaceOfService, type PlaceOfServiceCode, placesOfService } from "./places-of-service.js";
export type {
  Catalogue, Contact, CoreCptCode, CptCode, Discipline, ProcedureCategory, ProcedureCode, SecondaryAttribute, UnitBasis,
} from "./procedure-code.js";
export { type ProviderType, type ProviderTypeDescription, providerTypes } from "./provider-types.js";
export { catalogueSources } from "./sources.js";
