import { createRequire as createNodeRequire } from 'node:module';
const require = createNodeRequire(import.meta.url);
import {
  REQUIREMENTS
} from "./chunk-ABOXAJ5I.js";
import {
  UserError
} from "./chunk-P5JSFZPG.js";

// src/day.ts
var DAY_MS = 864e5;
function isDay(text) {
  const time = timeOf(text);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(time) && dayOf(time) === text;
}
function daysBetween(from, to) {
  return Math.round((timeOf(to) - timeOf(from)) / DAY_MS);
}
function dayAfter(day, days) {
  return dayOf(timeOf(day) + days * DAY_MS);
}
function timeOf(day) {
  return Date.parse(`${day}T00:00:00Z`);
}
function dayOf(time) {
  return new Date(time).toISOString().slice(0, "YYYY-MM-DD".length);
}

// src/policy/choices.ts
var CHOICES = {
  require: REQUIREMENTS,
  undetermined: ["fail", "warn"],
  "fail-on": ["error", "warning", "never"],
  existing: ["fail", "warn"],
  "account-ids": ["mask", "show"],
  comment: ["always", "findings", "changes", "never"],
  "comment-mode": ["update", "recreate-on-fail"],
  annotations: ["true", "false"],
  "step-summary": ["true", "false"],
  suggestions: ["false", "true"]
};
function choose(name, raw) {
  const allowed = CHOICES[name];
  const value = raw.value(name)?.trim() || allowed[0];
  if (!allowed.includes(value)) throw new UserError(`${raw.nameOf(name)} is ${JSON.stringify(value)}; allowed: ${allowed.join(", ")}`);
  return value;
}

// src/policy/day-problem.ts
function dayProblem(day, today, maxDays) {
  if (!isDay(day)) return `is ${JSON.stringify(day)}, which is no day; allowed: a day such as 2027-03-31`;
  const last = maxDays === null ? day : dayAfter(today, maxDays);
  return day > last ? `is ${day}, and max-waiver-days is ${maxDays}; allowed today: up to ${last}` : null;
}

export {
  isDay,
  daysBetween,
  dayAfter,
  dayOf,
  CHOICES,
  choose,
  dayProblem
};
