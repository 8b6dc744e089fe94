const day = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'America/Mexico_City',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** The day in central Mexico, `AAAA-MM-DD`: certificates expire at the end of a day there, not in UTC. */
export function mexicanDay(moment: Date): string {
  return day.format(moment);
}
