/** Properties that a drawing takes from the stylesheet and must take with it. */
const KEPT = [
  'fill', 'fill-opacity', 'stroke', 'stroke-width', 'stroke-dasharray', 'stroke-opacity', 'stroke-linecap', 'opacity', 'stop-color', 'stop-opacity', 'font-family', 'font-size',
  'font-weight', 'font-style', 'text-anchor', 'dominant-baseline', 'paint-order', 'color', 'visibility', 'display',
] as const

/** A drawing as a file of its own, with its colours as they are now. */
export function svgText(drawing: SVGSVGElement, sourceLine: string): string {
  const copy = drawing.cloneNode(true) as SVGSVGElement
  const from = [drawing, ...drawing.querySelectorAll('*')]
  const to = [copy, ...copy.querySelectorAll('*')]
  from.forEach((element, i) => {
    const target = to[i]
    if (!target) return
    const style = getComputedStyle(element)
    for (const name of KEPT) {
      const value = style.getPropertyValue(name)
      if (value) target.setAttribute(name, value)
    }
    for (const name of ['class', 'tabindex', 'role', 'href', 'data-testid']) target.removeAttribute(name)
  })
  const { width, height } = drawing.getBoundingClientRect()
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg')
  copy.setAttribute('width', String(Math.round(width)))
  copy.setAttribute('height', String(Math.round(height)))
  if (!copy.hasAttribute('viewBox')) copy.setAttribute('viewBox', `0 0 ${Math.round(width)} ${Math.round(height)}`)
  const ground = document.createElementNS('http://www.w3.org/2000/svg', 'rect')
  ground.setAttribute('width', '100%')
  ground.setAttribute('height', '100%')
  ground.setAttribute('fill', getComputedStyle(document.body).backgroundColor)
  const title = document.createElementNS('http://www.w3.org/2000/svg', 'desc')
  title.textContent = sourceLine
  copy.prepend(title, ground)
  return new XMLSerializer().serializeToString(copy)
}

/** The same as dots, twice as dense as on the page. */
export async function pngOf(svg: string, width: number, height: number): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
  try {
    const image = new Image()
    image.src = address
    await image.decode()
    const canvas = document.createElement('canvas')
    canvas.width = width * 2
    canvas.height = height * 2
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
    return await new Promise((done, fail) => canvas.toBlob((blob) => (blob ? done(blob) : fail(new Error('no picture'))), 'image/png'))
  } finally {
    URL.revokeObjectURL(address)
  }
}
