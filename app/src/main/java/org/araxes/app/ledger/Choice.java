package org.araxes.app.ledger;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.araxes.app.view.ClaimRow;
import org.araxes.app.view.PartyShown;
import org.araxes.app.view.PlaceShown;
import org.araxes.link.DayRange;
import org.jspecify.annotations.Nullable;

/** What claims are chosen and counted by. */
public enum Choice {
  CATEGORY("What", claim -> one(claim.row().type() == null ? null : claim.row().type().plover())),
  STANDING("Stands", claim -> List.of(word(claim.row().standing()))),
  ACTOR("Who", claim -> one(key(claim.row().actor()))),
  RECIPIENT("To whom", claim -> one(key(claim.row().recipient()))),
  PARTY(
      "Who or to whom",
      claim ->
          Stream.of(claim.row().actor(), claim.row().recipient())
              .map(Choice::key)
              .filter(Objects::nonNull)
              .distinct()
              .toList()),
  SOURCE("According to", ClaimLine::sources),
  PUBLISHER("Publisher", claim -> one(claim.row().document().publisher())),
  KIND("Kind of document", claim -> one(claim.row().document().kind())),
  DOCUMENT("Document", claim -> List.of(claim.row().document().key())),
  COUNTRY("Country", claim -> one(country(claim.row()))),
  PLACE("Where", claim -> one(place(claim.row()) == null ? null : place(claim.row()).key())),
  YEAR("Year", claim -> one(year(claim.told().days())));

  private final String label;
  private final Function<ClaimLine, List<String>> values;

  Choice(String label, Function<ClaimLine, List<String>> values) {
    this.label = label;
    this.values = values;
  }

  /** As in an address: category. */
  public String word() {
    return word(this);
  }

  public String label() {
    return label;
  }

  public List<String> of(ClaimLine claim) {
    return values.apply(claim);
  }

  /** A constant as a word: cannot_confirm. */
  public static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private static List<String> one(@Nullable String value) {
    return value == null ? List.of() : List.of(value);
  }

  private static @Nullable String key(@Nullable PartyShown party) {
    return party == null ? null : party.key();
  }

  private static @Nullable PlaceShown place(ClaimRow row) {
    return row.where() == null ? null : row.where().place();
  }

  private static @Nullable String country(ClaimRow row) {
    PlaceShown place = place(row);
    return place == null ? null : place.country();
  }

  /** Of the first day; null for what may have been in more than one year. */
  private static @Nullable String year(@Nullable DayRange days) {
    if (days == null || days.from() <= DayRange.OPEN_START || days.until() >= DayRange.OPEN_END) {
      return null;
    }
    int from = java.time.LocalDate.ofEpochDay(days.from()).getYear();
    int until = java.time.LocalDate.ofEpochDay(days.until()).getYear();
    return from == until ? Integer.toString(from) : null;
  }
}
