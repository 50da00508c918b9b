import type { Page } from 'playwright-core'
import type { Site, Visitor } from './browser.ts'
import type { Member } from './staff.ts'

/** The clinic's pages at a path, for whoever has the practice's key. */
export async function openByKey({ origin, api }: Site, { page, context }: Visitor, path: string) {
  await context.addInitScript(
    `sessionStorage.setItem('horai:clinic:key', ${JSON.stringify(JSON.stringify(api.key))})`,
  )
  await page.goto(`${origin}/clinic${path}`)
}

/** The same for somebody of the staff who has logged in on this browser. */
export async function openAs({ origin }: Site, { page, context }: Visitor, member: Member, path: string) {
  const [name = '', value = ''] = member.cookie.split('=')
  await context.addCookies([{ name, value, url: origin, httpOnly: true, sameSite: 'Lax' }])
  await context.addInitScript(`localStorage.setItem('horai:clinic:logged-in', 'true')`)
  await page.goto(`${origin}/clinic${path}`)
}

/** On the board: a column by its name, and a time of the clock. */
type Place = readonly [column: string, time: string]

/** A point there, a little below the line of the time. The board is scrolled so that it is in sight. */
export async function spot(page: Page, ...[column, time]: Place): Promise<{ x: number; y: number }> {
  const [point] = await pointsOf(page, [[column, time]])
  return point as { x: number; y: number }
}

/** Takes what is at one place to another, as a hand with a mouse does. */
export async function carry(page: Page, from: Place, to: Place): Promise<void> {
  const [start, end] = (await pointsOf(page, [from, to])) as [Point, Point]
  await page.mouse.move(start.x, start.y)
  await page.mouse.down()
  for (const part of [0.1, 0.4, 0.7, 1, 1])
    await page.mouse.move(start.x + (end.x - start.x) * part, start.y + (end.y - start.y) * part)
  await page.mouse.up()
}

interface Point {
  readonly x: number
  readonly y: number
}

async function pointsOf(page: Page, places: readonly Place[]): Promise<readonly Point[]> {
  const found = (await page.evaluate(`(${whereAre})(${JSON.stringify(places)})`)) as (Point | null)[]
  return found.map((point, i) => {
    if (point === null) throw new Error(`the board has no ${places[i]?.join(' at ')}`)
    return point
  })
}

/** Runs in the page. */
const whereAre = `(places) => {
  const minutes = (text) => Number(text.slice(0, 2)) * 60 + Number(text.slice(3, 5))
  const heads = [...document.querySelectorAll('.ec-header .ec-col-head')]
  const days = [...document.querySelectorAll('.ec-body .ec-day')]
  const first = document.querySelector('.ec-body .ec-sidebar time').dateTime.slice(-8)
  const main = document.querySelector('.ec-main')
  const slot = parseFloat(main.style.getPropertyValue('--ec-slot-height'))
  const found = places.map(([column, time]) => {
    const day = days[heads.findIndex((head) => head.textContent.includes(column))]
    return day && { day, below: ((minutes(time) - minutes(first)) / 15) * slot + 6 }
  })
  const middle = found.reduce((sum, one) => sum + (one ? one.below : 0), 0) / found.length
  main.scrollTop = middle - main.clientHeight / 2
  return found.map((one) => {
    if (!one) return null
    const box = one.day.getBoundingClientRect()
    return { x: box.left + box.width / 2, y: box.top + one.below }
  })
}`
