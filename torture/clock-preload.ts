// node --import: the clock of this process, as the application sees it, jumps when the parent says so. Timers do not:
// they run on the monotonic clock, as they would on a real host.
const machine = Date
let shift = 0

const now = () => machine.now() + shift
globalThis.Date = new Proxy(machine, {
  construct: (target, args, newTarget) =>
    Reflect.construct(target, args.length === 0 ? [now()] : args, newTarget) as object,
  apply: () => new machine(now()).toString(),
  get: (target, name) => (name === 'now' ? now : Reflect.get(target, name)),
})

const instant = () => Temporal.Instant.fromEpochMilliseconds(now())
const zoned = (zone?: Temporal.TimeZoneLike) =>
  instant().toZonedDateTimeISO(zone ?? Temporal.Now.timeZoneId())
Object.assign(Temporal.Now, {
  instant,
  zonedDateTimeISO: zoned,
  plainDateTimeISO: (zone?: Temporal.TimeZoneLike) => zoned(zone).toPlainDateTime(),
  plainDateISO: (zone?: Temporal.TimeZoneLike) => zoned(zone).toPlainDate(),
  plainTimeISO: (zone?: Temporal.TimeZoneLike) => zoned(zone).toPlainTime(),
})

process.on('message', (said) => {
  if (typeof said === 'object' && said !== null && 'shiftMs' in said) shift = Number(said.shiftMs)
})
process.channel?.unref()
