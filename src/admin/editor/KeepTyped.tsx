'use client'
import { createClientFeature, useEditorConfigContext } from '@payloadcms/richtext-lexical/client'
import {
  BLUR_COMMAND,
  COMMAND_PRIORITY_CRITICAL,
  KEY_DOWN_COMMAND,
  type UpdateListenerPayload,
} from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { useForm } from '@payloadcms/ui'
import { useEffect } from 'react'

/** Tells the form what is written as soon as the editor is left, or saved from with the keys. */
function KeepTyped() {
  const [editor] = useLexicalComposerContext()
  const { path } = useEditorConfigContext().fieldProps
  const { dispatchFields, setModified } = useForm()

  useEffect(() => {
    let changed = false
    const tell = () => {
      if (changed) {
        dispatchFields({ type: 'UPDATE', path, value: editor.getEditorState().toJSON() })
        setModified(true)
      }
      changed = false
      return false
    }
    const stops = [
      editor.registerUpdateListener((update) => {
        changed ||= isWriting(update)
      }),
      editor.registerCommand(BLUR_COMMAND, tell, COMMAND_PRIORITY_CRITICAL),
      editor.registerCommand(KEY_DOWN_COMMAND, (key) => isSave(key) && tell(), COMMAND_PRIORITY_CRITICAL),
    ]
    return () => stops.forEach((stop) => stop())
  }, [editor, path, dispatchFields, setModified])

  return null
}

/** As Payload judges it: drawing what is stored writes nothing, and coming in neither. */
function isWriting({ dirtyElements, dirtyLeaves, prevEditorState, tags }: UpdateListenerPayload): boolean {
  const isDrawn = prevEditorState.isEmpty() || tags.has('history-merge')
  const isEntered = tags.has('focus') && tags.size === 1
  return !isDrawn && !isEntered && dirtyElements.size + dirtyLeaves.size > 0
}

const isSave = ({ code, ctrlKey, metaKey }: KeyboardEvent) => code === 'KeyS' && (ctrlKey || metaKey)

export const KeepTypedFeature = createClientFeature({
  plugins: [{ Component: KeepTyped, position: 'normal' }],
})
