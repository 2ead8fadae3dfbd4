// What a phone says of a round as a whole: how it begins, and how long this phone was on the way.

/** Minutes to which the time on the way is rounded, so that nothing tells when a round ended. */
const STEP = 15;

/** The hour at which a day in the field ends, as in the house (`outreach::model::night`). */
const NIGHT_ENDS_AT = 6;
const HOUR = 60 * 60 * 1000;

/** The day in the field (`2026-11-22`) at a moment (milliseconds): a night belongs to the day on which it began. */
export function fieldDay(now) {
  const then = new Date(now - NIGHT_ENDS_AT * HOUR);
  return [then.getFullYear(), then.getMonth() + 1, then.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
}

/** How a round begins. A type of place of the team's own, such as `park.3`, goes along with the one it counts as. */
export function startOf(day, { place, block, municipality = "" }) {
  const [kind, number] = place.split(".");
  return { day, place: kind, own_place: number ? place : "", municipality, block };
}

/** Whole quarters of an hour between two moments (milliseconds); a round that was only begun by mistake lasted none. */
export const minutesBetween = (began, ended) => Math.max(0, Math.round((ended - began) / 60_000 / STEP) * STEP);
