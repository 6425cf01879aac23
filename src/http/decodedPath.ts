/** A path as Next reads it: `/api/users/%6cogin` is the sign-in as well. What cannot be decoded stays as it stands. */
export function decodedPath(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
