package org.araxes.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a document comes from, as far as it is known; what is not known is null, never guessed.
 *
 * @param publisher who put the document out: the implicit first source of every chain
 * @param published the day of publication
 * @param language an ISO 639 code
 * @param kind news, memoir, transcript, statement ... as the user says
 */
public record Origin(
    @Nullable String title,
    @Nullable String publisher,
    List<String> authors,
    @Nullable String url,
    @Nullable LocalDate published,
    @Nullable String language,
    @Nullable String kind) {
  public static final Origin UNKNOWN = new Origin(null, null, List.of(), null, null, null, null);

  public Origin {
    authors = List.copyOf(authors);
  }
}
