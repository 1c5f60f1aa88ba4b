/**
 * A hash table from texts to the numbers 0, 1, 2 … in the order of adding. Beside a Map it takes a third of the memory
 * (the owner of the numbers keeps the texts), does not end at 16 million entries, and grows without looking at a text.
 */
export interface KeyTable {
  /** The number of this key; -1 for an unknown key. */
  find(key: string): number
  /** The number of this key; a new one gets the next number, and `keyAt` must answer for it from then on. */
  enter(key: string): number
}

/** Two numbers a slot: the entry's number plus one (0 in an empty slot), and the hash of its key. */
type Slots = Int32Array

export function keyTable(keyAt: (entry: number) => string): KeyTable {
  // Keys come from outside: without a secret start, somebody could choose keys that all collide.
  const seed = crypto.getRandomValues(new Int32Array(1))[0]!
  let slots: Slots = new Int32Array(128)
  let size = 0

  /** Where the key is, or the empty slot where it belongs. */
  function slotOf(key: string, hash: number): number {
    let slot = firstSlot(slots, hash)
    while (slots[slot] !== 0 && !(slots[slot + 1] === hash && keyAt(slots[slot]! - 1) === key)) {
      slot = nextSlot(slots, slot)
    }
    return slot
  }

  return {
    find(key) {
      return slots[slotOf(key, hashOf(key, seed))]! - 1
    },
    enter(key) {
      const hash = hashOf(key, seed)
      const slot = slotOf(key, hash)
      if (slots[slot] !== 0) return slots[slot]! - 1
      size += 1
      slots[slot] = size
      slots[slot + 1] = hash
      if (size * 8 > slots.length * 3) slots = grown(slots)
      return size - 1
    },
  }
}

function firstSlot(slots: Slots, hash: number): number {
  return (hash << 1) & (slots.length - 1)
}

function nextSlot(slots: Slots, slot: number): number {
  return (slot + 2) & (slots.length - 1)
}

function grown(old: Slots): Slots {
  const slots = new Int32Array(old.length * 2)
  for (let from = 0; from < old.length; from += 2) {
    if (old[from] === 0) continue
    let slot = firstSlot(slots, old[from + 1]!)
    while (slots[slot] !== 0) slot = nextSlot(slots, slot)
    slots[slot] = old[from]!
    slots[slot + 1] = old[from + 1]!
  }
  return slots
}

/** FNV-1a with a last mix, so that keys that differ only in their end spread over the whole table. */
function hashOf(key: string, seed: number): number {
  let hash = seed
  for (let index = 0; index < key.length; index++) hash = Math.imul(hash ^ key.charCodeAt(index), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return hash ^ (hash >>> 16)
}
