package org.araxes.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.araxes.model.Block;
import org.araxes.model.Document;
import org.araxes.model.Found;
import org.araxes.model.Origin;
import org.jspecify.annotations.Nullable;

/** What a text itself states of its origin, in its headline, byline and dateline. */
final class Stated {
  private final Conventions conventions;
  private final Origin given;

  /**
   * @param given what the user says of documents that do not say it themselves
   */
  Stated(Conventions conventions, Origin given) {
    this.conventions = conventions;
    this.given = given;
  }

  /**
   * A document with all that is known of its origin: from what came with it, else from the text,
   * else what the user gave.
   *
   * @param name for messages
   * @param blocks null when they are to be found
   */
  Taken taken(
      String id,
      String name,
      String text,
      @Nullable List<Block> blocks,
      Origin known,
      List<String> notes) {
    String title = known.title() != null ? known.title() : given.title();
    List<Block> found = blocks != null ? blocks : new Blocks(conventions).cut(text, title);
    List<String> said = new ArrayList<>(notes);
    String wrong = Mojibake.note(text);
    if (wrong != null) {
      said.add(name + ": " + wrong);
    }
    Origin stated = Origins.filled(known, stated(text, found, name, known, said));
    Origin origin = Origins.filled(stated, given);
    String recognised =
        origin.language() == null || blocks != null ? conventions.languages().in(text) : null;
    boolean silent = origin.language() == null;
    // Neighbours such as Danish and Norwegian are the page's to tell; whether it is read matters.
    boolean misread = Language.isRead(recognised) != Language.isRead(origin.language());
    if (recognised != null && (silent || misread)) {
      if (!silent) {
        said.add(
            name + ": says that it is in '" + origin.language() + "', is in '" + recognised + "'");
      }
      origin = withLanguage(origin, recognised);
    }
    if (!Language.isRead(origin.language())) {
      said.add(name + ": in language '" + origin.language() + "', which is not read; kept unread");
    }
    return new Taken(new Document(id, origin, text, found), said, blocks != null);
  }

  private static Origin withLanguage(Origin origin, String language) {
    List<Found> found = new ArrayList<>();
    found.add(new Found(Found.Part.LANGUAGE, language, Found.Way.TEXT, "its words"));
    found.addAll(origin.found());
    return new Origin(
        origin.title(),
        origin.publisher(),
        origin.authors(),
        origin.url(),
        origin.published(),
        language,
        origin.kind(),
        found);
  }

  private Origin stated(
      String text, List<Block> blocks, String name, Origin known, List<String> notes) {
    String title = null;
    List<String> authors = new ArrayList<>();
    LocalDate published = null;
    for (Block block : blocks) {
      String words = block.span().of(text);
      if (block.kind() == Block.Kind.BODY) {
        break;
      } else if (block.kind() == Block.Kind.HEADLINE && title == null) {
        title = words;
      } else if (block.kind() == Block.Kind.BYLINE && authors.isEmpty()) {
        authors.addAll(Bylines.names(words));
      } else if (block.kind() == Block.Kind.DATELINE && published == null) {
        published = conventions.days().in(words);
        if (published != null && known.published() == null) {
          notes.add(name + ": published " + published + ", as its dateline says");
        }
      }
    }
    return new Origin(title, null, authors, null, published, null, null).told(Found.Way.TEXT, "");
  }
}
