import { scaleUtc } from 'd3-scale'
import { DAY_MS, dayMs } from '../../model/days'
import type { Role } from '../../model/sights'
import { shortDay } from '../../model/wording'

const WIDTH = 640
const LINE = 30

function roleName(role: Role): string {
  return [role.role, [role.country, role.sector].filter(Boolean).join(' ')].filter(Boolean).join(', ')
}

/** Roles by date: a bar from the first to the last day, open where no day is known. */
export function Roles({ roles }: { roles: readonly Role[] }) {
  const days = roles.flatMap((role) => [dayMs(role.from), dayMs(role.until)]).filter((ms): ms is number => ms !== undefined)
  if (days.length === 0) return <ul class="chips">{roles.map((role) => <li class="chip" key={roleName(role)}><bdi>{roleName(role)}</bdi></li>)}</ul>
  const room = Math.max(200 * DAY_MS, (Math.max(...days) - Math.min(...days)) * 0.15)
  const x = scaleUtc().domain([Math.min(...days) - room, Math.max(...days) + room]).range([0, WIDTH])
  const height = roles.length * LINE + 24
  const format = x.tickFormat(5)
  return (
    <svg class="roles" viewBox={`0 0 ${WIDTH} ${height}`} role="img" aria-label={roles.map((role) => `${roleName(role)}: ${role.from ?? '…'} to ${role.until ?? '…'}`).join('; ')}>
      {x.ticks(5).map((tick) => <g key={+tick}><path class="grid" d={`M${x(tick)} 0V${height - 20}`} /><text class="tick" x={x(tick)} y={height - 6} text-anchor="middle">{format(tick)}</text></g>)}
      {roles.map((role, i) => {
        const from = dayMs(role.from)
        const until = dayMs(role.until)
        const left = from === undefined ? 0 : x(from)
        const right = until === undefined ? WIDTH : x(until)
        const inside = right - left > 150
        return (
          <g key={i} transform={`translate(0 ${i * LINE + 4})`}>
            <title>{`${roleName(role)}: ${role.from ? shortDay(role.from) : 'not known'} to ${role.until ? shortDay(role.until) : 'not known'}`}</title>
            <rect class={from === undefined || until === undefined ? 'role open-end' : 'role'} x={left} y={0} width={Math.max(4, right - left)} height={20} rx={4} />
            <text class="role-name" x={inside ? left + 8 : right + 8 > WIDTH - 200 ? left - 8 : right + 8} y={14} text-anchor={!inside && right + 8 > WIDTH - 200 ? 'end' : 'start'}>{roleName(role)}</text>
          </g>
        )
      })}
    </svg>
  )
}
