import { readFileSync } from 'node:fs';

/** Field 22 of /proc/PID/stat, counted after the command, which may itself contain blanks. */
const START_TIME_AFTER_COMMAND = 19;

/** When a process began, in the operating system's own words; null where these are not to be had (no /proc). */
export function processStart(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    const start = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[START_TIME_AFTER_COMMAND];
    return start === undefined ? null : `${boot}/${start}`;
  } catch {
    return null;
  }
}

/** Whether the process that had this pid then is running still; a number given to another process since does not count. */
export function isSameProcessAlive(pid: number, started: string | null): boolean {
  try {
    process.kill(pid, 0);
  } catch (cause) {
    // EPERM: it runs, under another user.
    if (!(cause instanceof Error && 'code' in cause && cause.code === 'EPERM')) return false;
  }
  if (started === null) return true;
  const now = processStart(pid);
  return now === null || now === started;
}
