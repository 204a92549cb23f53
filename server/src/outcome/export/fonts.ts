import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const files = [
  '@expo-google-fonts/noto-serif/400Regular/NotoSerif_400Regular.ttf',
  '@expo-google-fonts/noto-serif/700Bold/NotoSerif_700Bold.ttf',
  '@expo-google-fonts/amiri/400Regular/Amiri_400Regular.ttf',
  '@expo-google-fonts/amiri/700Bold/Amiri_700Bold.ttf',
]

/**
 * The typefaces of printed documents, as they ship in npm packages: nothing is fetched when a document is made. Arabic is set in Amiri,
 * whose letters are whole glyphs: Noto's Arabic typefaces draw dots apart from letters, and a PDF made with them reads every dotted
 * letter twice when it is searched, copied or read aloud.
 */
export const documentFonts = (): Buffer[] => files.map((file) => readFileSync(fileURLToPath(import.meta.resolve(file))))
