import type { Address } from '../address/address'
import type { Status } from '../model/sights'
import { Empty } from '../parts/states'
import { ActorView } from '../views/actors/actor'
import { ActorsView } from '../views/actors/actors'
import { AddView } from '../views/begin/add'
import { ChangesView } from '../views/changes/changes'
import { DocumentsView } from '../views/documents/documents'
import { MapView } from '../views/map/map'
import { ReaderView } from '../views/reader/reader'
import { RecordView } from '../views/record/record'
import { ReviewView } from '../views/review/review'
import { SourcesView } from '../views/sources/sources'
import { TimelineView } from '../views/timeline/timeline'

/** The view that an address names. */
export function View({ address, status }: { address: Address; status?: Status }) {
  if (status?.empty) return <AddView address={address} status={status} />
  switch (address.view) {
    case '':
    case 'record':
      return <RecordView address={address} />
    case 'documents':
      return address.id === undefined ? <DocumentsView address={address} /> : <ReaderView address={address} />
    case 'occurrence':
      return <SourcesView address={address} />
    case 'timeline':
      return <TimelineView address={address} />
    case 'map':
      return <MapView address={address} />
    case 'actors':
      return address.id === undefined ? <ActorsView address={address} /> : <ActorView address={address} />
    case 'changes':
      return <ChangesView address={address} />
    case 'review':
      return <ReviewView address={address} />
    case 'add':
      return <AddView address={address} status={status} />
    default:
      return (
        <div class="layout plain"><div class="content">
          <Empty icon="search" title="There is no such view"><p>The address names a view that this page does not have. <a href="/record">Go to the record</a>.</p></Empty>
        </div></div>
      )
  }
}
