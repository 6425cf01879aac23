'use client'
import { useEffect, useState, type DragEvent } from 'react'

const holdsFiles = (transfer: DataTransfer | null) => transfer?.types.includes('Files') ?? false

/**
 * Whether a file is being dragged over the page. As long as the page is open, a file that is dropped beside its place
 * opens nothing: a browser would leave the page for it.
 */
export function useFilesOverPage(): boolean {
  const [isOver, setIsOver] = useState(false)
  useEffect(() => {
    const over = (event: globalThis.DragEvent) => {
      if (!holdsFiles(event.dataTransfer)) return
      event.preventDefault()
      setIsOver(true)
    }
    const leave = ({ relatedTarget }: globalThis.DragEvent) => relatedTarget === null && setIsOver(false)
    const drop = (event: globalThis.DragEvent) => {
      if (holdsFiles(event.dataTransfer)) event.preventDefault()
      setIsOver(false)
    }
    const listening = new AbortController()
    const { signal } = listening
    window.addEventListener('dragover', over, { signal })
    window.addEventListener('dragleave', leave, { signal })
    window.addEventListener('drop', drop, { signal })
    return () => listening.abort()
  }, [])
  return isOver
}

/** What makes an element a place to drop files at; nothing where none may be handed in. */
export function dropProps(onDrop: ((files: FileList) => void) | null) {
  if (!onDrop) return {}
  return {
    'data-drop': true,
    onDrop: (event: DragEvent) => {
      if (!holdsFiles(event.dataTransfer)) return
      event.preventDefault()
      onDrop(event.dataTransfer.files)
    },
  }
}
