/** I14: whoever names what belongs to another practice is told that there is no such thing, and nothing else. */
import { type Broken, type Evidence, tell } from './check.ts'

export function checkTenants({ history, scene, timelines }: Evidence): Broken[] {
  const ids = new Map(scene.practices.map(({ index, id }) => [index, id]))
  return history.calls.flatMap((call) => {
    const found = call.foreign && call.outcome !== 'info' && call.code !== 'not_found'
    const shown = call.visits.some(({ id }) => {
      const owner = timelines.get(id)?.[0]?.practice
      return owner !== undefined && owner !== ids.get(call.practice)
    })
    return found || shown ? [{ promise: 'I14 practices do not see each other', detail: tell(call) }] : []
  })
}
