package org.araxes.ground;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.araxes.attribute.AttributedText;
import org.araxes.mark.ActorWords;
import org.araxes.model.Actor;
import org.araxes.model.ActorMention;
import org.araxes.rulebook.Rulebook;

/** Gathers mentions into actors. */
final class ActorGrounder {
  ActorGrounder(Rulebook rulebook) {}

  List<Actor> ground(AttributedText attributed) {
    Map<String, List<ActorWords>> byName = new LinkedHashMap<>();
    for (ActorWords words : attributed.marked().actors()) {
      if (words.form() == ActorMention.Form.NAME) {
        String name = attributed.marked().document().quote(words.span());
        byName.computeIfAbsent(name, key -> new ArrayList<>()).add(words);
      }
    }
    List<Actor> found = new ArrayList<>();
    byName.forEach(
        (name, mentions) ->
            found.add(
                new Actor(
                    "p" + (found.size() + 1),
                    name,
                    mentions.get(0).kind() == null ? Actor.Kind.DESCRIBED : mentions.get(0).kind(),
                    List.of(),
                    List.of(),
                    mentions.stream().map(m -> new ActorMention(m.span(), m.form())).toList())));
    return found;
  }
}
