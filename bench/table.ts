import type { Figure, Finding } from './case.ts'

const head = ['what', 'ours', 'floor or other size', 'ratio', 'target', 'met']

/** The findings as a Markdown table whose columns line up in a terminal as well. */
export function table(findings: readonly Finding[]): string {
  const rows = [head, ...findings.map(cells)]
  const widths = head.map((_, i) => Math.max(3, ...rows.map((row) => row[i]?.length ?? 0)))
  const line = (row: readonly string[]) =>
    `| ${row.map((cell, i) => cell.padEnd(widths[i] as number)).join(' | ')} |`
  const rule = `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`
  return [line(head), rule, ...rows.slice(1).map(line)].join('\n')
}

function cells({ what, ours, against, ratio, target, met, note }: Finding): string[] {
  return [
    note ? `${what} (${note})` : what,
    written(ours),
    against ? `${written(against)} (${against.what})` : '',
    ratio === undefined ? '' : digits(ratio),
    target ?? '',
    met === undefined ? '' : met ? 'yes' : '**no**',
  ]
}

function written({ value, unit }: Figure): string {
  return unit.startsWith('/') ? `${digits(value)}${unit}` : `${digits(value)} ${unit}`.trim()
}

function digits(value: number): string {
  if (Number.isInteger(value) || Math.abs(value) >= 100) return Math.round(value).toLocaleString('en')
  return value.toPrecision(2).includes('e')
    ? value.toFixed(0)
    : `${Number(value.toPrecision(value >= 10 ? 3 : 2))}`
}
