package org.araxes.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * Where a document comes from, as far as it is known; what is not known is null, never guessed.
 *
 * @param publisher who put the document out: the implicit first source of every chain
 * @param published the day of publication
 * @param language an ISO 639 code
 * @param kind news, memoir, transcript, statement ... as the user says
 * @param found how the pieces were found; the first of a part is the one that holds, others say the
 *     same or something else
 */
public record Origin(
    @Nullable String title,
    @Nullable String publisher,
    List<String> authors,
    @Nullable String url,
    @Nullable LocalDate published,
    @Nullable String language,
    @Nullable String kind,
    List<Found> found) {
  public static final Origin UNKNOWN = new Origin(null, null, List.of(), null, null, null, null);

  public Origin {
    authors = List.copyOf(authors);
    found = List.copyOf(found);
  }

  /** An origin of which it is not told how it was found. */
  public Origin(
      @Nullable String title,
      @Nullable String publisher,
      List<String> authors,
      @Nullable String url,
      @Nullable LocalDate published,
      @Nullable String language,
      @Nullable String kind) {
    this(title, publisher, authors, url, published, language, kind, List.of());
  }

  /** The same, of which all that is known was found in one way. */
  public Origin told(Found.Way way, String where) {
    return told((part, value) -> Optional.of(new Found(part, value, way, where)));
  }

  /** The same, with how each piece that is known was found. */
  public Origin told(BiFunction<Found.Part, String, Optional<Found>> how) {
    List<Found> all = new ArrayList<>();
    for (Found.Part part : Found.Part.values()) {
      value(part).flatMap(value -> how.apply(part, value)).ifPresent(all::add);
    }
    return new Origin(title, publisher, authors, url, published, language, kind, all);
  }

  /** How a piece was found; empty when it is not known or nobody told. */
  public Optional<Found> how(Found.Part part) {
    return found.stream().filter(one -> one.part() == part).findFirst();
  }

  /** A piece as the record writes it; empty when it is not known. */
  public Optional<String> value(Found.Part part) {
    return Optional.ofNullable(
        switch (part) {
          case TITLE -> title;
          case PUBLISHER -> publisher;
          case AUTHORS -> authors.isEmpty() ? null : String.join(", ", authors);
          case URL -> url;
          case PUBLISHED -> published == null ? null : published.toString();
          case LANGUAGE -> language;
          case KIND -> kind;
        });
  }
}
