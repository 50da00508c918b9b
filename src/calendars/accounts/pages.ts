import { CalendarFault, notUnderstood } from '../provider.ts'
import type { Ask, Asking } from './ask.ts'

/** One that never comes to an end is not asked for ever. */
const MOST_PAGES = 1_000

interface Listing<Page> extends Asking {
  /** What of a page is its part of the list. */
  readonly list: string
  /** Where the page after it is, if there is one. */
  readonly next: (page: Page) => string | undefined
}

/**
 * Everything of a list, and the last page of it. Statuses in `also` stand for a list of nothing. Throws
 * {@link CalendarFault}.
 */
export async function readPages<Item, Page extends object>(
  ask: Ask,
  url: string,
  { list, next, ...asking }: Listing<Page>,
): Promise<{ items: Item[]; last: Partial<Page> }> {
  const items: Item[] = []
  let at: string | undefined = url
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const { status, body } = await ask(at, asking)
    if (status >= 400) return { items: [], last: {} }
    if (!Array.isArray(body?.[list])) throw notUnderstood()
    items.push(...body[list])
    at = next(body)
    if (typeof at !== 'string') return { items, last: body }
  }
  throw new CalendarFault('not_understood', 'The calendar never came to an end of telling what is in it.')
}
