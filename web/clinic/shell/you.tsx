import { ActionIcon, Menu, useMantineColorScheme } from '@mantine/core'
import {
  IconCheck,
  IconDeviceDesktop,
  IconKeyboard,
  IconLogout,
  IconMoon,
  IconSun,
  IconUserCircle,
} from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { type Language, languages } from '../../words/intl.ts'
import { useClinic } from './context.ts'

/** Who is here, and how the page looks to them. */
export function You({ showShortcuts }: { showShortcuts: () => void }) {
  const { words, setLanguage, session, practice } = useClinic()
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  const { say } = words
  const appearances = [
    ['light', say('shell_light'), IconSun],
    ['dark', say('shell_dark'), IconMoon],
    ['auto', say('shell_auto'), IconDeviceDesktop],
  ] as const
  return (
    <Menu position="right-end" width={240} shadow="md" withinPortal>
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" size={44} radius="xl" aria-label={say('shell_you')}>
          <IconUserCircle size={26} stroke={1.5} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{practice.name}</Menu.Label>
        <Menu.Item leftSection={<IconKeyboard size={18} />} rightSection="?" onClick={showShortcuts}>
          {say('shell_shortcuts')}
        </Menu.Item>
        {session.isLoggedIn ? (
          <Menu.Item component={Link} to="/account" leftSection={<IconUserCircle size={18} />}>
            {say('acct_mine')}
          </Menu.Item>
        ) : null}
        <Menu.Divider />
        <Menu.Label>{say('shell_appearance')}</Menu.Label>
        {appearances.map(([scheme, name, Icon]) => (
          <Menu.Item
            key={scheme}
            leftSection={<Icon size={18} />}
            rightSection={colorScheme === scheme ? <IconCheck size={16} /> : null}
            onClick={() => setColorScheme(scheme)}
          >
            {name}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Label>{say('shell_language')}</Menu.Label>
        {Object.entries(languages).map(([tag, name]) => (
          <Menu.Item
            key={tag}
            lang={tag}
            rightSection={words.language === tag ? <IconCheck size={16} /> : null}
            onClick={() => setLanguage(tag as Language)}
          >
            {name}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item leftSection={<IconLogout size={18} />} onClick={session.leave}>
          {say('shell_leave')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
