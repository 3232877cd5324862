-- Exact degrees stand with the claim, so that one can be looked at; the index of places rounds them.
alter table claim add column longitude real;
alter table claim add column latitude real;
update claim set longitude = s.longitude, latitude = s.latitude from spot s where s.claim = claim.number;
create virtual table bare using rtree (claim, west, east, south, north, first_day, last_day);
insert into bare select claim, west, east, south, north, first_day, last_day from spot;
drop table spot;
alter table bare rename to spot;

-- One column an index: entries of one value then stand in the order of numbers.
drop index claim_category;
create index claim_category on claim (category);
create index claim_mode on claim (mode);

-- Figures by kind and height; those that are not exact are few, and stand apart.
drop index amount_claim;
drop index amount_kind;
create index amount_claim on amount (claim, kind, high, low);
create index amount_exact on amount (kind, high, claim) where low = high;
create index amount_range on amount (kind, high, low, claim) where low < high;
