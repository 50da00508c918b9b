import {
  Badge,
  Button,
  Code,
  Group,
  Paper,
  SegmentedControl,
  Select,
  Stack,
  Text,
  Textarea,
  TextInput,
  Title,
} from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useState } from 'react'
import { useClinic } from '../shell/context.ts'
import { Heading } from '../shell/heading.tsx'
import { Failed, Loading } from '../shell/states.tsx'
import { Trouble } from '../shell/trouble.tsx'
import { type Template, usePreview, useTemplateCommands, useTemplates, type Words } from './data.ts'

/** What patients are told: the practice's words beside how they read. */
export function MessagesPage() {
  const { words } = useClinic()
  const { say } = words
  const templates = useTemplates()
  const [kind, setKind] = useState('confirmation')
  const [channel, setChannel] = useState('email')
  const [locale, setLocale] = useState<string>(words.language)
  if (templates.isError) return <Failed again={() => void templates.refetch()} />
  if (!templates.data) return <Loading />
  const all = templates.data.data
  const kinds = [...new Set(all.map((one) => one.kind))]
  const chosen = all.find((one) => one.kind === kind && one.channel === channel && one.locale === locale)
  return (
    <div className="page wide">
      <Heading title={say('nav_messages')} />
      <Text mb="md">{say('msg_detail')}</Text>
      <Group align="end" mb="lg">
        <Select
          label={say('msg_kind')}
          data={kinds.map((value) => ({ value, label: say(`msg_${value}`) }))}
          value={kind}
          onChange={(value) => value && setKind(value)}
          allowDeselect={false}
        />
        <SegmentedControl
          aria-label={say('msg_channel')}
          value={channel}
          onChange={setChannel}
          data={[
            { value: 'email', label: say('msg_email') },
            { value: 'sms', label: say('msg_sms') },
          ]}
        />
        <SegmentedControl
          aria-label={say('msg_locale')}
          value={locale}
          onChange={setLocale}
          data={[
            { value: 'en', label: say('msg_english') },
            { value: 'el', label: say('msg_greek') },
          ]}
        />
      </Group>
      {chosen ? <Editor key={`${kind} ${channel} ${locale} ${chosen.is_own}`} template={chosen} /> : null}
    </div>
  )
}

function Editor({ template }: { template: Template }) {
  const { say } = useClinic().words
  const [written, write] = useState<Words>({ subject: template.subject, body: template.body })
  const { save, reset } = useTemplateCommands(template)
  const isChanged = written.subject !== template.subject || written.body !== template.body
  return (
    <div className="beside">
      <Stack
        component="form"
        onSubmit={(event) => {
          event.preventDefault()
          save.mutate(written)
        }}
      >
        {written.subject === null ? null : (
          <TextInput
            label={say('msg_subject')}
            value={written.subject}
            maxLength={200}
            onChange={({ currentTarget }) => write({ ...written, subject: currentTarget.value })}
          />
        )}
        <Textarea
          label={say('msg_body')}
          value={written.body}
          autosize
          minRows={6}
          onChange={({ currentTarget }) => write({ ...written, body: currentTarget.value })}
        />
        <Text size="sm">
          {say('msg_names')} <Names of={template.placeholders} />
        </Text>
        <Trouble error={save.error ?? reset.error} />
        <Group>
          <Button type="submit" disabled={!isChanged} loading={save.isPending}>
            {say('msg_save')}
          </Button>
          {template.is_own ? (
            <Button variant="default" loading={reset.isPending} onClick={() => reset.mutate()}>
              {say('msg_reset')}
            </Button>
          ) : null}
          {isChanged || template.is_own ? (
            <Badge variant="light" tt="none" c="var(--mantine-color-text)">
              {say(isChanged ? 'msg_unsaved' : 'msg_own')}
            </Badge>
          ) : null}
        </Group>
      </Stack>
      <Preview template={template} written={written} />
    </div>
  )
}

function Names({ of }: { of: readonly string[] }) {
  return of.map((name) => (
    <span key={name}>
      <Code c="var(--mantine-color-text)">{`{${name}}`}</Code>{' '}
    </span>
  ))
}

const SOON_MS = 300

function Preview({ template, written }: { template: Template; written: Words }) {
  const { say } = useClinic().words
  const [asked] = useDebouncedValue(written, SOON_MS)
  const preview = usePreview(template, asked)
  return (
    <Stack component="section" aria-label={say('msg_preview')} gap="xs">
      <Title order={2} size="h5">
        {say('msg_preview')}
      </Title>
      <Text size="sm" c="dimmed">
        {say('msg_preview_detail')}
      </Text>
      {preview.error ? <Trouble error={preview.error} /> : null}
      {preview.data && !preview.error ? (
        <Paper withBorder p="md" className="letter" lang={template.locale}>
          {preview.data.subject === null ? null : <Text fw={600}>{preview.data.subject}</Text>}
          <Text className="as-written">{preview.data.text}</Text>
        </Paper>
      ) : null}
      {preview.data?.segments ? (
        <Text size="sm">{say('msg_parts', { count: preview.data.segments })}</Text>
      ) : null}
    </Stack>
  )
}
