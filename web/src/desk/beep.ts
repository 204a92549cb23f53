/** How an answer sounds, in Hz one after the other: heard apart without looking, by pitch and by number. */
const tunes = { here: [880], already: [587, 587], refused: [196, 147] }

let audio: AudioContext | undefined

/** A short sound; nothing where the browser has no audio or has not been touched yet. */
export function beep(tune: keyof typeof tunes): void {
  if (!('AudioContext' in window)) return
  audio ??= new AudioContext()
  void audio.resume()
  tunes[tune].forEach((pitch, index) => sound(audio!, pitch, audio!.currentTime + index * 0.16))
}

function sound(on: AudioContext, pitch: number, at: number): void {
  const tone = on.createOscillator()
  const loudness = on.createGain()
  tone.frequency.value = pitch
  loudness.gain.setValueAtTime(0.15, at)
  loudness.gain.exponentialRampToValueAtTime(0.001, at + 0.14)
  tone.connect(loudness).connect(on.destination)
  tone.start(at)
  tone.stop(at + 0.14)
}
