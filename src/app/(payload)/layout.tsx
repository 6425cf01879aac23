import config from '@payload-config'
import '@payloadcms/next/css'
import './basics.css'
import './dialogs.css'
import './actions.css'
import './legible.css'
import './decision.css'
import './request.css'
import './names.css'
import './checklist.css'
import './review.css'
import './corrections.css'
import './zone.css'
import './account.css'
import './start.css'
import './lists.css'
import './uploading.css'
import './nothingLost.css'
import './mails.css'
import { handleServerFunctions, RootLayout } from '@payloadcms/next/layouts'
import type { ServerFunctionClient } from 'payload'
import type { ReactNode } from 'react'
import { importMap } from './admin/importMap.js'

const serverFunction: ServerFunctionClient = async (args) => {
  'use server'
  return handleServerFunctions({ ...args, config, importMap })
}

/** The shell that Payload's panel asks for. */
export default function Layout({ children }: { children: ReactNode }) {
  return (
    <RootLayout config={config} importMap={importMap} serverFunction={serverFunction}>
      {children}
    </RootLayout>
  )
}
