import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { Schemas } from '../../../src/client/index.ts'
import { answerOf } from '../../ui/answer.ts'
import { useClinic } from '../shell/context.ts'
import { tell } from '../shell/told.tsx'

export type Template = Schemas['NotificationTemplate']
export type Words = Schemas['NotificationWords']

const KEY = ['templates']

export function useTemplates() {
  const { api } = useClinic().session
  return useQuery({ queryKey: KEY, queryFn: () => answerOf(api.GET('/v1/notification-templates')) })
}

/** As it would read; what is refused stays refused until other words are asked about. */
export function usePreview({ kind, channel, locale }: Template, body: Words) {
  const { api } = useClinic().session
  const path = { kind, channel, locale }
  return useQuery({
    queryKey: [...KEY, 'preview', path, body],
    queryFn: () =>
      answerOf(
        api.POST('/v1/notification-templates/{kind}/{channel}/{locale}/preview', { params: { path }, body }),
      ),
    placeholderData: keepPreviousData,
    retry: false,
  })
}

export function useTemplateCommands({ kind, channel, locale }: Template) {
  const { words, session } = useClinic()
  const { api } = session
  const queries = useQueryClient()
  const params = { path: { kind, channel, locale } }
  const onSettled = () => queries.invalidateQueries({ queryKey: KEY })
  // Here and not where it is asked for: what has been saved is shown by an editor of its own.
  const saying = (word: 'msg_saved' | 'msg_was_reset') => () => tell(words, { text: words.say(word) })
  return {
    save: useMutation({
      mutationFn: (body: Words) =>
        answerOf(api.PUT('/v1/notification-templates/{kind}/{channel}/{locale}', { params, body })),
      retry: false,
      onSuccess: saying('msg_saved'),
      onSettled,
    }),
    reset: useMutation({
      mutationFn: async () => {
        const { error, response } = await api.DELETE('/v1/notification-templates/{kind}/{channel}/{locale}', {
          params,
        })
        if (!response.ok) await answerOf(Promise.resolve({ error, response }))
      },
      retry: false,
      onSuccess: saying('msg_was_reset'),
      onSettled,
    }),
  }
}
