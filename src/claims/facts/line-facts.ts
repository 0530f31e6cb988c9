import type { CptCode } from "../../codes/index.js";
import type { PerformedService, ServiceLine, Visit } from "../../visit/index.js";
import type { ServiceOfDay } from "../counting/treatment-day.js";

/** What a line takes over from its services, and a note where they do not agree. */
export interface LineFacts {
  readonly facts: Pick<ServiceLine, "bodyRegions" | "diagnoses" | "id" | "placeOfService" | "rendering" | "techniques" | "timeBlocks">;
  readonly notes: readonly string[];
}

/** A claim line holds no longer lists. */
const LONGEST_LIST = 100;

/** Takes over what is known of every service of a line: a fact that one of them leaves open is open for the line. */
export function lineFacts(visit: Visit, services: readonly ServiceOfDay[], code: CptCode): LineFacts {
  const [only, another] = services.filter(({ service }) => service.code === code);
  const timeBlocks = members(services, (service) => service.timeBlocks);
  const diagnoses = members(services, (service) => service.diagnoses, onlyOnce);
  const bodyRegions = members(services, (service) => service.bodyRegions, onlyOnce);
  const techniques = members(services, (service) => service.techniques, onlyOnce);
  const place = shared(services.map((one) => one.service.placeOfService ?? one.visit.context?.placeOfService), visit.context?.placeOfService);
  const rendering = shared(services.map((one) => one.visit.context?.rendering), visit.context?.rendering);
  return {
    facts: {
      ...(only?.service.id === undefined || another !== undefined ? {} : { id: only.service.id }),
      ...(timeBlocks === undefined ? {} : { timeBlocks }),
      ...(diagnoses === undefined ? {} : { diagnoses }),
      ...(bodyRegions === undefined ? {} : { bodyRegions }),
      ...(techniques === undefined ? {} : { techniques }),
      ...(place.value === undefined ? {} : { placeOfService: place.value }),
      ...(rendering.value === undefined ? {} : { rendering: rendering.value }),
    },
    notes: [
      ...(place.differ ? ["its services were given at several places of service: the claim's own stands for the line"] : []),
      ...(rendering.differ ? ["its services have several rendering providers: the claim's own stands for the line"] : []),
    ],
  };
}

/** The members of the services' lists, where all of them have the list. */
function members<Member>(services: readonly ServiceOfDay[], read: (service: PerformedService) => readonly Member[] | undefined, told: (all: readonly Member[]) => readonly Member[] = (all) => all): readonly Member[] | undefined {
  const lists = services.map(({ service }) => read(service));
  const given = lists.filter((one) => one !== undefined);
  const all = told(given.flat());
  return given.length < lists.length || all.length > LONGEST_LIST ? undefined : all;
}

function onlyOnce(all: readonly string[]): readonly string[] {
  return [...new Set(all)];
}

/** The one value of all services, where it is not the claim's own anyway. */
function shared<Value>(values: readonly (Value | undefined)[], own: Value | undefined): { readonly value?: Value; readonly differ: boolean } {
  const given = values.filter((value) => value !== undefined);
  const [value] = given;
  if (new Set(given.map((one) => JSON.stringify(one))).size > 1) return { differ: true };
  return value === undefined || given.length < values.length || JSON.stringify(value) === JSON.stringify(own) ? { differ: false } : { value, differ: false };
}
