package org.araxes.ground;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.araxes.gazetteer.Folding;
import org.araxes.mark.PlaceWords;
import org.araxes.model.Place;
import org.araxes.model.PlaceMention;
import org.araxes.model.PlaceMention.Relation;
import org.araxes.model.Span;
import org.araxes.parse.Sentence;
import org.araxes.rulebook.Rulebook;
import org.araxes.rulebook.Table;
import org.jspecify.annotations.Nullable;

/** How a mention stands to its place: in it, in a part of it, near it, or on a way through it. */
final class PlaceRelations {
  private static final int FARTHEST = 5;

  /**
   * @param features what the place must be for the word to tell this; empty: anything
   */
  private record Word(
      Relation relation, String position, @Nullable String part, List<String> features) {
    boolean fits(@Nullable Place place) {
      return features.isEmpty() || (place != null && features.contains(place.feature()));
    }
  }

  private final Map<String, Word> words = new HashMap<>();

  private final Set<String> units;
  private final Set<String> borders;

  PlaceRelations(Rulebook rulebook) {
    this.units = rulebook.words("distance-units");
    this.borders = rulebook.words("borders");
    for (Table.Row row : rulebook.table("places/relation-words.tsv").rows()) {
      Relation relation = Relation.valueOf(row.need("relation").toUpperCase(Locale.ROOT));
      words.put(
          row.need("word"),
          new Word(relation, row.need("position"), row.get("part"), row.list("features")));
    }
  }

  PlaceMention mention(Sentence sentence, PlaceWords mention, @Nullable Place place) {
    int first = sentence.tokenAt(mention.span().start());
    if (mention.head() > first && borders.contains(sentence.token(mention.head()).word())) {
      return new PlaceMention(mention.span(), place, Relation.NEAR, "border");
    }
    Word right = word(sentence, first - 1);
    if (right != null && right.position().equals("adjective")) {
      Span whole = sentence.token(first - 1).span().and(mention.span());
      return new PlaceMention(whole, place, right.relation(), right.part());
    }
    Word inside = word(sentence, first);
    if (place != null && inside != null && inside.part() != null && mention.head() > first) {
      boolean named =
          Folding.fold(place.name()).startsWith(Folding.fold(sentence.token(first).word()));
      if (!named) {
        return new PlaceMention(mention.span(), place, Relation.PART_OF, inside.part());
      }
    }
    if (isOtherEnd(sentence, first)) {
      return new PlaceMention(mention.span(), place, Relation.ROUTE, null);
    }
    for (int i = first - 1, steps = 0; i >= 0 && steps < FARTHEST; i--, steps++) {
      Word word = word(sentence, i);
      if (word != null && word.position().equals("noun") && isOf(sentence, i + 1, first)) {
        Relation relation = isMeasured(sentence, i) ? Relation.NEAR : word.relation();
        return new PlaceMention(mention.span(), place, relation, word.part());
      }
      boolean tells = word != null && word.position().equals("preposition") && word.fits(place);
      if (tells && isBare(sentence, i + 1, first)) {
        return new PlaceMention(mention.span(), place, word.relation(), word.part());
      }
    }
    return new PlaceMention(mention.span(), place, Relation.AT, null);
  }

  /** "Forty kilometres south of" a town is not in it. */
  private boolean isMeasured(Sentence sentence, int at) {
    return at > 0 && units.contains(sentence.token(at - 1).word().toLowerCase(Locale.ROOT));
  }

  /** "Between Reno and Sparks": both ends of a way. */
  private boolean isOtherEnd(Sentence sentence, int first) {
    if (first < 2 || !sentence.token(first - 1).word().equals("and")) {
      return false;
    }
    int at = first - 2;
    while (at > 0 && first - at < FARTHEST && sentence.token(at).isProperNoun()) {
      at--;
    }
    return sentence.token(at).word().equals("between");
  }

  /** Whether only "of" and articles stand between: "the north of the". */
  private static boolean isOf(Sentence sentence, int from, int until) {
    boolean of = false;
    for (int i = from; i < until; i++) {
      String word = sentence.token(i).word().toLowerCase(Locale.ROOT);
      of |= word.equals("of");
      if (!word.equals("of") && !isFiller(sentence, i)) {
        return false;
      }
    }
    return of;
  }

  private static boolean isBare(Sentence sentence, int from, int until) {
    for (int i = from; i < until; i++) {
      if (!isFiller(sentence, i)) {
        return false;
      }
    }
    return true;
  }

  /** Articles, adjectives and common nouns before the name: "near the border town of". */
  private static boolean isFiller(Sentence sentence, int at) {
    String tag = sentence.token(at).tag();
    return tag.equals("DT")
        || tag.equals("JJ")
        || tag.equals("NN")
        || sentence.token(at).word().equals("of");
  }

  private @Nullable Word word(Sentence sentence, int at) {
    return at < 0 ? null : words.get(sentence.token(at).word().toLowerCase(Locale.ROOT));
  }
}
