/** A file as the act takes it. */
export interface ListFile {
  fileName: string
  /** Base64. */
  content: string
}

/** The act takes 2 MiB. */
export const mostBytes = 2 * 1024 * 1024

/** Rejects where the browser may not read the file, for instance because another program holds it. */
export function readListFile(file: File): Promise<ListFile> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => {
      const address = reader.result as string
      resolve({ fileName: file.name, content: address.slice(address.indexOf(',') + 1) })
    }
    reader.onerror = () => reject(reader.error ?? new Error(file.name))
    reader.readAsDataURL(file)
  })
}

/** Hands a text to the browser's downloads. */
export function saveText(fileName: string, text: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }))
  link.download = fileName
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}
