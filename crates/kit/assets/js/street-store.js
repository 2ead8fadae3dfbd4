// What lies on the phone: sealed packets that nobody on the phone can open, and a few random names. Used by the page and
// by its service worker.

const NAME = "ronde";
const PACKETS = "pakketten";
const DEVICE = "toestel";

/** Whether this browser can keep anything at all. */
export const canKeep = () => Boolean(globalThis.indexedDB);

function open() {
  return new Promise((resolve, reject) => {
    const asked = indexedDB.open(NAME, 1);
    asked.onupgradeneeded = () => {
      asked.result.createObjectStore(PACKETS, { keyPath: "nr", autoIncrement: true }).createIndex("id", "id", { unique: true });
      asked.result.createObjectStore(DEVICE);
    };
    asked.onsuccess = () => resolve(asked.result);
    asked.onerror = () => reject(asked.error);
  });
}

/** One transaction: all of it is on the disk when the promise is kept, or nothing is. */
async function act(store, mode, work) {
  const database = await open();
  try {
    return await new Promise((resolve, reject) => {
      const transaction = database.transaction(store, mode, { durability: "strict" });
      const result = {};
      work(transaction.objectStore(store), result);
      transaction.oncomplete = () => resolve(result.value);
      transaction.onabort = transaction.onerror = () => reject(transaction.error);
    });
  } finally {
    database.close();
  }
}

const ask = (request, then) => {
  request.onsuccess = () => then(request.result);
};

/** Keeps a packet: `{ id, sealed }`. */
export const put = (packet) => act(PACKETS, "readwrite", (store) => store.add({ ...packet, tried: false }));

/** How many packets wait. */
export const waiting = () => act(PACKETS, "readonly", (store, result) => ask(store.count(), (count) => (result.value = count)));

/** The oldest packets, which from now on may be with the house already. */
export const take = (most) =>
  act(PACKETS, "readwrite", (store, result) => {
    result.value = [];
    ask(store.openCursor(), function next(cursor) {
      if (!cursor || result.value.length >= most) return;
      result.value.push(cursor.value);
      if (!cursor.value.tried) cursor.update({ ...cursor.value, tried: true });
      cursor.continue();
    });
  });

/** Lets go of the packets that the house has. */
export const letGo = (ids) =>
  act(PACKETS, "readwrite", (store) => {
    for (const id of ids) ask(store.index("id").getKey(id), (nr) => nr !== undefined && store.delete(nr));
  });

/** Takes a packet back that was never on its way; tells whether that could be. */
export const takeBack = (id) =>
  act(PACKETS, "readwrite", (store, result) => {
    result.value = false;
    ask(store.index("id").get(id), (packet) => {
      if (!packet || packet.tried) return;
      store.delete(packet.nr);
      result.value = true;
    });
  });

export const get = (name) => act(DEVICE, "readonly", (store, result) => ask(store.get(name), (value) => (result.value = value)));
export const set = (name, value) => act(DEVICE, "readwrite", (store) => store.put(value, name));
export const unset = (name) => act(DEVICE, "readwrite", (store) => store.delete(name));

/** Nothing stays. First what is in it, since another page may keep the file itself open for a moment. */
export async function empty() {
  await act(PACKETS, "readwrite", (store) => store.clear());
  await act(DEVICE, "readwrite", (store) => store.clear());
  await new Promise((resolve) => {
    const asked = indexedDB.deleteDatabase(NAME);
    asked.onsuccess = asked.onerror = asked.onblocked = resolve;
  });
}
