// One thing at a time: what is pressed waits for what was pressed before it, and nothing that is pressed is dropped.

/** A queue. Work that fails is told to `failed`, and what waits behind it goes on; so `failed` itself must not. */
export function inTurn(failed) {
  let last = Promise.resolve();
  return (work) => (last = last.then(work).catch(failed));
}
