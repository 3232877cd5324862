package org.araxes.app.ledger;

import java.util.Locale;
import java.util.Map;
import org.araxes.gazetteer.Folding;
import org.araxes.model.Actor;
import org.jspecify.annotations.Nullable;

/**
 * The key of an actor in all documents: the id of one that the tables know, otherwise its kind,
 * name and code. What people merged has one key.
 */
final class ActorKeys {
  private static final int LONGEST = 80;

  private ActorKeys() {}

  static String of(Actor actor) {
    return (isLocal(actor.id()) ? named(actor) : slug(actor.id())).intern();
  }

  /** The key after what people merged. */
  static @Nullable String merged(@Nullable String key, Map<String, String> merges) {
    return key == null ? null : merges.getOrDefault(key, key);
  }

  /** Ids such as a12 mean something in one document alone. */
  private static boolean isLocal(String id) {
    return id.length() > 1
        && id.charAt(0) == 'a'
        && Character.isDigit(id.charAt(1))
        && id.chars().skip(1).allMatch(c -> c < 128);
  }

  private static String named(Actor actor) {
    String code = actor.affiliations().isEmpty() ? null : actor.affiliations().get(0).code();
    boolean person = actor.kind() == Actor.Kind.PERSON;
    String kind = actor.kind().name().toLowerCase(Locale.ROOT);
    String name = kind + "." + slug(actor.name());
    return person || code == null ? name : name + "." + code.toLowerCase(Locale.ROOT);
  }

  /** Letters, digits, hyphens: fit for an address. */
  private static String slug(String name) {
    StringBuilder slug = new StringBuilder();
    String folded = Folding.fold(name);
    folded
        .codePoints()
        .limit(LONGEST)
        .map(c -> Character.isLetterOrDigit(c) ? c : '-')
        .forEach(slug::appendCodePoint);
    return slug.length() == 0 ? "x" + Integer.toHexString(name.hashCode()) : slug.toString();
  }
}
