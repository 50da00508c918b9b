/** Sets the scene through the first API, before anything goes wrong. */
import { connectCalendars } from './connect.ts'
import { furnish, type Scene, type Send } from './scene.ts'
import type { Stage } from './stage.ts'

export async function setScene(stage: Stage, instanceKey: string, practices: number): Promise<Scene> {
  const at = (path: string) => `http://127.0.0.1:${stage.apis[0]?.port}${path}`
  const answered = async (answer: Response) => {
    const body = (await answer.json()) as Record<string, unknown>
    if (!answer.ok) throw new Error(`the scene cannot be set: ${JSON.stringify(body)}`)
    return body
  }
  const send: Send = async (method, path, token, body) =>
    answered(
      await fetch(at(path), {
        method,
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        body: JSON.stringify(body),
      }),
    )
  const list = async (path: string, token: string) => {
    const { data } = await answered(
      await fetch(at(`${path}?limit=200`), { headers: { authorization: `Bearer ${token}` } }),
    )
    return data as Record<string, unknown>[]
  }
  const { hookLink, hooks, calendars } = stage.post
  const scene = await furnish(instanceKey, practices, send, list, { port: hookLink.port, server: hooks })
  return { ...scene, calendars: await connectCalendars(scene.practices, calendars, send) }
}
