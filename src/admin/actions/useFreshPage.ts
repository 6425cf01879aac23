'use client'
import { useRouter } from 'next/navigation.js'
import { useEffect } from 'react'

/** Draws the page anew from the server once it is out of date; never while somebody is typing in it. */
export function useFreshPage(isNeeded: boolean): void {
  const router = useRouter()
  useEffect(() => {
    if (isNeeded) router.refresh()
  }, [isNeeded, router])
}
