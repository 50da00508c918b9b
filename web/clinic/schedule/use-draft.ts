import { notifications } from '@mantine/notifications'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useCallback, useState } from 'react'
import type { Schemas } from '../../../src/client/index.ts'
import { answerOf } from '../../ui/answer.ts'
import { keyOf, settled } from '../../ui/intent.ts'
import { useClinic } from '../shell/context.ts'
import { bodyOf, changesBetween, type DraftRule } from './layers.ts'

/** The hours as they are being edited, every step of which can be taken back until they are saved. */
export function useDraft(doctor_id: string, stored: readonly DraftRule[]) {
  const { session, words } = useClinic()
  const queries = useQueryClient()
  const [steps, setSteps] = useState<readonly (readonly DraftRule[])[]>([])
  const [progress, setProgress] = useState({ done: 0, all: 0 })
  const rules = steps.at(-1) ?? stored
  const { added, changed, removed } = changesBetween(stored, rules)
  const all = added.length + changed.length + removed.length
  const saving = useMutation({
    mutationFn: async () => {
      let done = 0
      const step = async (work: Promise<unknown>) => {
        await work
        done += 1
        setProgress({ done, all })
      }
      setProgress({ done, all })
      // What is new first: should the connection be lost half-way, there is rather too much time than none.
      for (const rule of added) {
        const body = { ...bodyOf(rule), doctor_id } as Schemas['ScheduleRuleInput']
        const intent = `rule ${doctor_id} ${rule.key}`
        const header = { 'Idempotency-Key': keyOf(intent, body) }
        await step(answerOf(session.api.POST('/v1/schedule-rules', { params: { header }, body })))
      }
      for (const rule of changed) {
        const params = { path: { id: rule.key } }
        await step(
          answerOf(
            session.api.PATCH('/v1/schedule-rules/{id}', {
              params,
              body: bodyOf(rule) as Schemas['ScheduleRuleChanges'],
            }),
          ),
        )
      }
      for (const { key } of removed) {
        const { error, response } = await session.api.DELETE('/v1/schedule-rules/{id}', {
          params: { path: { id: key } },
        })
        // Gone already is gone: a lost answer may have been to this very wish.
        if (error && response.status !== 404) await answerOf(Promise.resolve({ error, response }))
        await step(Promise.resolve())
      }
      for (const { key } of added) settled(`rule ${doctor_id} ${key}`)
    },
    onSuccess: async () => {
      await queries.invalidateQueries()
      setSteps([])
      notifications.show({ message: words.say('sched_saved'), withCloseButton: false })
    },
  })
  const { mutate, isPending } = saving
  const save = useCallback(() => {
    if (all > 0 && !isPending) mutate()
  }, [all, isPending, mutate])
  const undo = useCallback(() => setSteps((before) => before.slice(0, -1)), [])
  return {
    rules,
    change: (next: readonly DraftRule[]) => setSteps((before) => [...before, next]),
    undo,
    canUndo: steps.length > 0,
    isChanged: all > 0,
    save,
    isSaving: isPending,
    error: saving.error,
    progress,
  }
}
