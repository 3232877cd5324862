import type { Address } from '../address/address'
import type { Status } from '../model/sights'
import { Empty } from '../parts/states'
import { RecordView } from '../views/record/record'

/** The view that an address names. */
export function View({ address }: { address: Address; status?: Status }) {
  switch (address.view) {
    case '':
    case 'record':
      return <RecordView address={address} />
    default:
      return (
        <div class="layout plain"><div class="content">
          <Empty icon="search" title="There is no such view"><p>The address names a view that this page does not have. <a href="/record">Go to the record</a>.</p></Empty>
        </div></div>
      )
  }
}
