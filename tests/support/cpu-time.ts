/** The time that this process has worked, in ms: what a test takes, however busy the machine is with others. */
export function cpuTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
