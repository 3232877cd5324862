package org.araxes.ground;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.araxes.rulebook.Rulebook;
import org.araxes.rulebook.Table;
import org.jspecify.annotations.Nullable;

/**
 * Who is whose son, wife or brother. A relative named elsewhere in the text is found by the family
 * name; relatives with one family name are never one person.
 */
final class Kinship {
  private final Map<String, Table.Row> nouns = new HashMap<>();

  Kinship(Rulebook rulebook) {
    for (Table.Row row : rulebook.table("actors/kinship.tsv").rows()) {
      nouns.put(row.need("noun"), row);
    }
  }

  Gathered.Gender gender(String noun) {
    Table.Row row = nouns.get(noun);
    String gender = row == null ? null : row.get("gender");
    return gender == null ? Gathered.Gender.UNKNOWN : Gathered.Gender.valueOf(gender);
  }

  /** The relative already known, or found by family name; null when the text names none. */
  @Nullable Gathered find(Cast cast, Gathered owner, String noun) {
    Gathered known = owner.kin.get(noun);
    if (known != null) {
      return known;
    }
    return byFamilyName(cast, owner, noun);
  }

  private @Nullable Gathered byFamilyName(Cast cast, Gathered owner, String noun) {
    PersonName name = owner.personName;
    if (name == null) {
      return null;
    }
    return cast.sharing(name).stream()
        .filter(
            other ->
                other != owner
                    && other.personName != null
                    && other.personName.isRelativeOf(name)
                    && fits(other, noun)
                    && !isOtherKin(owner, other, noun))
        .max(Comparator.comparing((Gathered other) -> other.mentions.size()))
        .orElse(null);
  }

  private boolean fits(Gathered other, String noun) {
    Gathered.Gender wanted = gender(noun);
    return wanted == Gathered.Gender.UNKNOWN
        || other.gender == Gathered.Gender.UNKNOWN
        || other.gender == wanted;
  }

  private static boolean isOtherKin(Gathered owner, Gathered other, String noun) {
    return owner.kin.entrySet().stream()
        .anyMatch(entry -> entry.getValue() == other && !entry.getKey().equals(noun));
  }

  /** Keeps that {@code relative} is the {@code noun} of {@code owner}, and the other way round. */
  void keep(Gathered owner, String noun, Gathered relative) {
    owner.kin.putIfAbsent(noun, relative);
    if (relative.gender == Gathered.Gender.UNKNOWN) {
      relative.gender = gender(noun);
    }
    for (String inverse : inverses(noun)) {
      if (fits(owner, inverse)) {
        relative.kin.putIfAbsent(inverse, owner);
      }
    }
  }

  private List<String> inverses(String noun) {
    Table.Row row = nouns.get(noun);
    return row == null ? List.of() : row.list("inverse");
  }
}
