-- The record: what is here is never altered.
create table document (
  number    integer primary key,
  hash      text not null unique,   -- SHA-256 of the text's UTF-8
  id        text not null,
  published text,                   -- ISO date
  json      text not null           -- the document with its text and blocks
) strict;
create index document_id on document (id);

create table copy (                 -- the same text, come again from elsewhere
  document integer not null references document,
  id       text not null,
  json     text not null,
  primary key (document, json)
) strict;
create index copy_id on copy (id);

create table reading (
  number   integer primary key,
  document integer not null references document,
  version  text not null,           -- of engine and rules
  json     text not null,           -- the reading without the text
  unique (document, version)
) strict;

create table decision (
  number integer primary key,
  id     text not null unique,
  kind   text not null,
  person text not null,
  moment text not null,             -- ISO 8601, UTC
  about  text not null,             -- JSON: the words it is about
  value  text
) strict;

create trigger document_stays before update on document begin select raise(abort, 'documents are never altered'); end;
create trigger document_keeps before delete on document begin select raise(abort, 'documents are never removed'); end;
create trigger reading_stays before update on reading begin select raise(abort, 'readings are never altered'); end;
create trigger reading_keeps before delete on reading begin select raise(abort, 'readings are never removed'); end;
create trigger decision_stays before update on decision begin select raise(abort, 'decisions are never altered'); end;
create trigger decision_keeps before delete on decision begin select raise(abort, 'decisions are never removed'); end;

-- The indices: made from the newest readings, and made again at will.
create table claim (
  number    integer primary key,
  document  integer not null references document,
  id        text not null,
  category  text,
  mode      text,
  code      text,
  standing  text not null,
  first_day integer,                -- days since 1970-01-01
  last_day  integer,
  published integer
) strict;
create index claim_document on claim (document);
create index claim_category on claim (category, standing);
create index claim_standing on claim (standing);
create index claim_code on claim (code);
create index claim_published on claim (published);

create table amount (
  claim integer not null references claim on delete cascade,
  kind  text,                       -- killed, people ...; one row a word for what is counted
  low   real not null,
  high  real not null
) strict;
create index amount_claim on amount (claim);
create index amount_kind on amount (kind, low, high);

create virtual table wording using fts5 (
  words, actor, recipient, source, place, publisher, document,
  content = '', contentless_delete = 1, tokenize = "unicode61 remove_diacritics 0"
);

-- Whole days are exact in the numbers of an R*Tree; degrees are not, hence the two more columns.
create virtual table moment using rtree (claim, first_day, last_day);
create virtual table spot using rtree (
  claim, west, east, south, north, first_day, last_day, +longitude, +latitude
);
