'use client'
import { useField } from '@payloadcms/ui'
import { useId } from 'react'
import type { Service } from '#payload-types.ts'
import { useTexts } from '../useTexts.ts'
import { useServers } from './useServers.ts'

type Server = NonNullable<Service['servers']>[number]

/** One choice fills type, value and proxy; the fields stay open for another address. */
export function ServerSelect() {
  const { texts } = useTexts()
  const id = useId()
  const servers = useServers()
  const type = useField<string>({ path: 'target.type' })
  const value = useField<string>({ path: 'target.value' })
  const proxied = useField<boolean>({ path: 'target.proxied' })
  if (!servers || servers.length === 0) return null
  const chosen = servers.findIndex((server) => server.type === type.value && server.value === value.value)
  const choose = (server: Server | undefined) => {
    if (!server) return
    type.setValue(server.type)
    value.setValue(server.value)
    proxied.setValue(Boolean(server.proxied))
  }
  return (
    <div className="office-input field-type">
      <label htmlFor={id}>{texts.ui.chooseServer}</label>
      <select id={id} value={chosen} onChange={(event) => choose(servers[Number(event.target.value)])}>
        <option value={-1}>{texts.ui.otherServer}</option>
        {servers.map((server, at) => (
          <option key={server.id ?? at} value={at}>
            {server.label} · {server.type} {server.value}
          </option>
        ))}
      </select>
    </div>
  )
}
