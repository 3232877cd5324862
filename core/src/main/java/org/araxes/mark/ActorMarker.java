package org.araxes.mark;

import java.util.ArrayList;
import java.util.List;
import org.araxes.model.Actor;
import org.araxes.model.ActorMention;
import org.araxes.parse.ParsedText;
import org.araxes.parse.Sentence;
import org.araxes.rulebook.Rulebook;

/** Finds names and pronouns that stand for actors. */
final class ActorMarker {
  ActorMarker(Rulebook rulebook) {}

  List<ActorWords> mark(ParsedText parsed) {
    List<ActorWords> found = new ArrayList<>();
    for (Sentence sentence : parsed.sentences()) {
      int at = 0;
      while (at < sentence.size()) {
        String entity = sentence.token(at).entity();
        int end = at + 1;
        if (entity.equals("O")) {
          if (sentence.token(at).tag().startsWith("PRP")) {
            found.add(
                new ActorWords(
                    sentence.token(at).span(),
                    sentence.index(),
                    at,
                    ActorMention.Form.PRONOUN,
                    null));
          }
        } else {
          while (end < sentence.size() && sentence.token(end).entity().equals(entity)) {
            end++;
          }
          Actor.Kind kind =
              entity.equals("PERSON")
                  ? Actor.Kind.PERSON
                  : entity.equals("ORGANIZATION") ? Actor.Kind.ORGANIZATION : Actor.Kind.COUNTRY;
          found.add(
              new ActorWords(
                  sentence.token(at).span().and(sentence.token(end - 1).span()),
                  sentence.index(),
                  end - 1,
                  ActorMention.Form.NAME,
                  kind));
        }
        at = end;
      }
    }
    return found;
  }
}
