package org.araxes.export;

import static org.araxes.table.Column.empty;
import static org.araxes.table.Column.text;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.araxes.table.Column;
import org.jspecify.annotations.Nullable;

/** The ten columns of an actor in GDELT. */
final class GdeltActors {
  private final Codes codes;

  GdeltActors(Codes codes) {
    this.codes = codes;
  }

  List<Column<Coded>> columns(String name, Function<Coded, @Nullable Side> side) {
    return List.of(
        text(name + "Code", "Country and roles in one", of(side, this::code)),
        text(name + "Name", "In capital letters", of(side, s -> s.name().toUpperCase(Locale.ROOT))),
        text(name + "CountryCode", "CAMEO's country code", of(side, this::country)),
        text(
            name + "KnownGroupCode",
            "Of an organisation that is no country's",
            of(side, this::group)),
        empty(name + "EthnicCode", "Not known to the record"),
        empty(name + "Religion1Code", "Not known to the record"),
        empty(name + "Religion2Code", "Not known to the record"),
        text(name + "Type1Code", "Role", of(side, s -> role(s, 0))),
        text(name + "Type2Code", "Second role", of(side, s -> role(s, 1))),
        text(name + "Type3Code", "Third role", of(side, s -> role(s, 2))));
  }

  private static Function<Coded, @Nullable String> of(
      Function<Coded, @Nullable Side> side, Function<Side, @Nullable String> part) {
    return event -> {
      Side one = side.apply(event);
      return one == null ? null : part.apply(one);
    };
  }

  private @Nullable String code(Side side) {
    String country = country(side);
    String first = country == null ? side.country() : country;
    String code = (first == null ? "" : first) + String.join("", side.sectors());
    return code.isEmpty() ? null : code;
  }

  private @Nullable String country(Side side) {
    Country country = codes.country(side);
    return country == null ? null : country.cameo();
  }

  /** The United Nations and the like: their letters stand where a country's would. */
  private @Nullable String group(Side side) {
    return codes.country(side) == null && side.country() != null ? side.sector() : null;
  }

  private @Nullable String role(Side side, int number) {
    boolean group = codes.country(side) == null && side.country() != null;
    if (group) {
      return number == 0 ? side.country() : null;
    }
    return number < side.sectors().size() ? side.sectors().get(number) : null;
  }
}
