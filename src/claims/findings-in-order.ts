import type { Finding } from "../rules/index.js";

/** Findings of a claim by place: what stands before the lines, the lines by number, what stands after them. Within a place by path, then by code. */
export type FindingsByPlace = readonly Finding[][];

/** Room for the findings of a claim with so many lines. */
export function findingsByPlace(lines: number): FindingsByPlace {
  const places: Finding[][] = [[]];
  for (let line = 0; line <= lines; line += 1) places.push([]);
  return places;
}

/** Puts a finding in its place; `line` is the number of the line where it is known to speak of that line first. */
export function putInOrder(places: FindingsByPlace, finding: Finding, line: number | undefined): void {
  const lines = places.length - 2;
  const path = finding.paths[0] ?? "";
  insert(places[line === undefined ? placeOf(path, lines) : line + 1], finding, path);
}

/** All of them, in their order. */
export function inOrder(places: FindingsByPlace): readonly Finding[] {
  const all: Finding[] = [];
  for (const place of places) for (const finding of place) all.push(finding);
  return all;
}

/** Findings of a place come nearly in their order. */
function insert(place: Finding[] = [], finding: Finding, path: string): void {
  let at = place.length;
  for (; at > 0; at -= 1) {
    const before = place[at - 1];
    if (before === undefined || !comesBefore(finding, path, before)) break;
    place[at] = before;
  }
  place[at] = finding;
}

function comesBefore(one: Finding, path: string, other: Finding): boolean {
  const otherPath = other.paths[0] ?? "";
  if (path !== otherPath) return path < otherPath;
  return one.code === other.code ? one.id < other.id : one.code < other.code;
}

const LINES = "/lines/";
const SLASH = 47;
const ZERO = 48;

/** 0 before the lines, a line's number from 1, or one more than there are lines. Read letter by letter, since every finding is asked. */
function placeOf(path: string, lines: number): number {
  if (!path.startsWith(LINES)) return path < LINES ? 0 : lines + 1;
  let number = 0;
  for (let at = LINES.length; at < path.length && path.charCodeAt(at) !== SLASH; at += 1) number = number * 10 + path.charCodeAt(at) - ZERO;
  return Math.min(number, lines) + 1;
}
