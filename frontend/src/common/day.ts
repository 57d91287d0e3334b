/** The day on which a point in time falls where the reader is, as a date field takes it. */
export function dayOf(iso: string): string {
  const at = new Date(iso)
  return [String(at.getFullYear()).padStart(4, '0'), twoDigits(at.getMonth() + 1), twoDigits(at.getDate())].join('-')
}

/** The last second of a day where the reader is, in UTC. */
export function endOf(day: string): string {
  return new Date(`${day}T23:59:59`).toISOString()
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0')
}
