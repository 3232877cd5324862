import { useGroups } from '../keys/keys'
import { Dialog } from '../parts/dialog'

/** All keys that do something here and now. */
export function KeyList({ close }: { close: () => void }) {
  const groups = joined(useGroups())
  return (
    <Dialog title="Keys" close={close}>
      <div class="keys-list" data-testid="keys">
        {groups.map((group) => (
          <section key={group.title}>
            <h3>{group.title}</h3>
            <dl>
              {group.bindings.map((binding) => [
                <dt key={`${binding.key} key`}>{binding.key.split(' ').map((key) => <kbd key={key}>{NAMES[key] ?? key}</kbd>)}</dt>,
                <dd key={binding.key}>{binding.does}</dd>,
              ])}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  )
}

const NAMES: Record<string, string> = { ArrowLeft: '←', ArrowRight: '→', ArrowUp: '↑', ArrowDown: '↓', Escape: 'Esc' }

/** Groups of one name are one; those without keys are left out. */
function joined(groups: ReturnType<typeof useGroups>): ReturnType<typeof useGroups> {
  const titles = [...new Set(groups.map(({ title }) => title))]
  return titles.map((title) => ({ title, bindings: groups.filter((group) => group.title === title).flatMap(({ bindings }) => bindings) })).filter(({ bindings }) => bindings.length > 0)
}
