type Cell = string | number | null

/** RFC 4180, with a line of names first. */
export function csv(columns: readonly string[], rows: readonly object[]): string {
  const lines = rows.map((row) =>
    columns.map((column) => cell((row as Record<string, Cell>)[column] ?? null)),
  )
  return [columns, ...lines].map((line) => `${line.join(',')}\r\n`).join('')
}

/** What a spreadsheet would run as a formula is told apart by an apostrophe; numbers are numbers. */
function cell(value: Cell): string {
  if (value === null) return ''
  if (typeof value === 'number') return String(value)
  const text = /^[=+\-@\t\r\n]/.test(value.trimStart()) || /^[\t\r\n]/.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
