import QRCode from 'qrcode'
import { useMemo } from 'react'

/** An address as a square to point a phone at. Dark on light in every theme, since not every phone reads the reverse. */
export function QrCode({ address, label, className = '' }: { address: string; label: string; className?: string }) {
  const { size, path } = useMemo(() => squares(address), [address])
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`-2 -2 ${size + 4} ${size + 4}`}
      shapeRendering="crispEdges"
      className={`rounded-md bg-paper text-ink scheme-light ${className}`}
    >
      <path d={path} fill="currentColor" />
    </svg>
  )
}

function squares(address: string): { size: number; path: string } {
  const { size, data } = QRCode.create(address, { errorCorrectionLevel: 'M' }).modules
  const path = Array.from(data, (dark, at) => (dark ? `M${at % size} ${Math.floor(at / size)}h1v1h-1z` : '')).join('')
  return { size, path }
}
