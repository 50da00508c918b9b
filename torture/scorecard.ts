/** What a person reads at the end. */
import type { Result } from './run.ts'

const head = [
  'attempts',
  'faults',
  'acknowledged',
  'lost',
  'overlapping',
  'partial',
  'deadlocks seen',
  'unresolved',
  'broken',
]

export function scorecard(results: readonly Result[]): string {
  const rows = results.map((result) => [`${result.seed}`, result.postgres, ...figures([result])])
  const sum = ['together', `${results.length} runs`, ...figures(results)]
  const lines = [['seed', 'Postgres', ...head], ...rows, ...(results.length > 1 ? [sum] : [])]
  const widths = lines[0]?.map((_, i) => Math.max(3, ...lines.map((line) => line[i]?.length ?? 0))) ?? []
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join(' | ')} |`
  const [first, ...others] = lines.map(line)
  const rule = `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`
  return [first, rule, ...others, '', ...kinds(results)].join('\n')
}

function figures(results: readonly Result[]): string[] {
  const sum = (of: (result: Result) => number) =>
    results.reduce((total, result) => total + of(result), 0).toLocaleString('en')
  return [
    sum(({ attempts }) => attempts),
    sum(({ faults }) => Object.values(faults).reduce((a, b) => a + b, 0)),
    sum(({ acknowledged }) => acknowledged),
    sum(({ lost }) => lost),
    sum(({ overlapping }) => overlapping),
    sum(({ partial }) => partial),
    sum(({ deadlocksSeen }) => deadlocksSeen),
    sum(({ unresolved }) => unresolved),
    sum(({ broken }) => broken.length),
  ]
}

function kinds(results: readonly Result[]): string[] {
  const counts: Record<string, number> = {}
  for (const { faults } of results)
    for (const [name, count] of Object.entries(faults)) counts[name] = (counts[name] ?? 0) + count
  const named = Object.entries(counts)
    .sort(([, a], [, b]) => b - a)
    .map(([name, count]) => `${name} ${count}`)
  const sum = (of: (result: Result) => number) =>
    results.reduce((total, result) => total + of(result), 0).toLocaleString('en')
  return [
    `faults: ${named.join(', ') || 'none'}`,
    `${sum(({ commands }) => commands)} commands, of which ${sum(({ unknowns }) => unknowns)} were unknown for a while; ${sum(({ appointments }) => appointments)} appointments, ${sum(({ events }) => events)} events`,
    `${sum(({ deadlocks }) => deadlocks)} deadlocks that the server ended by itself; ${sum(({ resourceDays }) => resourceDays)} resource-days put in order, ${sum(({ undecided }) => undecided)} undecided; healed within ${Math.max(...results.map(({ healedMs }) => healedMs ?? Number.POSITIVE_INFINITY))} ms`,
    `${sum(({ texts }) => texts)} of the messages were texts; calendars elsewhere had ${sum(({ elsewhere }) => elsewhere)} visits and blocked ${sum(({ busy }) => busy)} times in the end`,
    `${sum(({ offers }) => offers)} offers of the waiting list, of which ${sum(({ accepted }) => accepted)} were accepted (${sum(({ earlier }) => earlier)} in the place of a later visit); ${sum(({ messages }) => messages)} messages arrived, ${sum(({ repeated }) => repeated)} of them again under the same id; freed time was offered within ${Math.max(0, ...results.flatMap(({ matchedMs }) => matchedMs))} ms`,
  ]
}
