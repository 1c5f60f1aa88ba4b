/** A row of a table as RFC 4180 has it. A cell that a table program would take for a formula begins with an apostrophe. */
export function csvRow(cells: readonly string[]): string {
  return cells.map(cell => quoted(/^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell)).join(',')
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}
