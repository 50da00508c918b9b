/**
 * What the browser remembers. In another site's frame it may remember nothing at all: then the page does, as long as it
 * is open.
 */
const fallback = new Map<string, string>()

interface Shelf {
  read<Value>(key: string): Value | null
  write(key: string, value: unknown): void
  forget(key: string): void
}

function shelf(storage: () => Storage): Shelf {
  return {
    read(key) {
      const text = attempt(() => storage().getItem(key)) ?? fallback.get(key)
      return text ? attempt(() => JSON.parse(text)) : null
    },
    write(key, value) {
      const text = JSON.stringify(value)
      fallback.set(key, text)
      attempt(() => storage().setItem(key, text))
    },
    forget(key) {
      fallback.delete(key)
      attempt(() => storage().removeItem(key))
    },
  }
}

function attempt<Value>(work: () => Value): Value | null {
  try {
    return work()
  } catch {
    return null
  }
}

/** Of this tab, until it is closed: what was typed, and what was asked but not yet answered. */
export const tab = shelf(() => sessionStorage)

/** Of all tabs: which time is being held. Names and addresses never go here. */
export const browser = shelf(() => localStorage)
