package org.araxes.ground;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.araxes.attribute.AttributedText;
import org.araxes.gazetteer.Entry;
import org.araxes.gazetteer.Folding;
import org.araxes.gazetteer.Gazetteer;
import org.araxes.gazetteer.Peoples;
import org.araxes.mark.PlaceWords;
import org.araxes.model.Document;
import org.araxes.model.PlaceMention;
import org.araxes.parse.Sentence;
import org.araxes.parse.Token;
import org.araxes.rulebook.Rulebook;

/**
 * Decides which places the words stand for: by the state or country beside a name, by the other
 * places and peoples of the document, by where its publisher is at home, and by size. An unknown
 * place stays unknown.
 */
final class PlaceGrounder {
  private static final int ROUNDS = 4;

  private final PlaceHints hints;
  private final PublisherHome home;
  private final PlaceRelations relations;
  private final Peoples peoples;

  PlaceGrounder(Rulebook rulebook) {
    Gazetteer gazetteer = new Gazetteer(rulebook);
    this.hints = new PlaceHints(rulebook, gazetteer);
    this.home = new PublisherHome(rulebook, gazetteer);
    this.relations = new PlaceRelations(rulebook);
    this.peoples = new Peoples(rulebook);
  }

  List<PlaceMention> ground(AttributedText attributed) {
    Document document = attributed.marked().document();
    List<Sentence> sentences = attributed.marked().sentences();
    List<MentionedPlace> mentions = new ArrayList<>();
    for (PlaceWords words : attributed.marked().places()) {
      List<Entry> entries =
          hints.entries(document.text(), sentences.get(words.sentence()), words.span());
      mentions.add(new MentionedPlace(words, words.span().of(document.text()), entries));
    }
    new Apposition(document.text(), mentions).narrow();
    Map<String, PlaceName> names = names(mentions, home.places(document.origin()));
    settle(names, context(document, sentences));
    List<PlaceMention> found = new ArrayList<>();
    for (MentionedPlace mention : mentions) {
      Entry best = names.get(mention.key()).best();
      found.add(
          relations.mention(
              sentences.get(mention.words().sentence()),
              mention.words(),
              best == null ? null : best.place()));
    }
    return found;
  }

  /** Mentions gathered by name; one without a state beside it joins the first one with one. */
  private static Map<String, PlaceName> names(List<MentionedPlace> mentions, List<Entry> homes) {
    Map<String, String> narrowed = new HashMap<>();
    for (MentionedPlace mention : mentions) {
      if (mention.isNarrowed()) {
        narrowed.putIfAbsent(Folding.fold(mention.name()), mention.key());
      }
    }
    Map<String, PlaceName> names = new LinkedHashMap<>();
    for (MentionedPlace mention : mentions) {
      String key = narrowed.get(Folding.fold(mention.name()));
      if (key != null && !mention.isNarrowed()) {
        mention.join(key);
      }
    }
    for (MentionedPlace mention : mentions) {
      if (mention.isOwn()) {
        boolean home = !homes.isEmpty() && homes.containsAll(mention.entries());
        names.putIfAbsent(
            mention.key(), home ? home(mention.entries(), 0) : new PlaceName(mention.entries(), 0));
      }
    }
    Map<String, Integer> counts = new HashMap<>();
    for (MentionedPlace mention : mentions) {
      int count = counts.merge(mention.key(), 1, Integer::sum);
      names.get(mention.key()).addWeight(1.0 / count);
    }
    if (!homes.isEmpty()) {
      names.put("|home", home(homes, PlaceWeights.HOME));
    }
    return names;
  }

  private static PlaceName home(List<Entry> entries, double weight) {
    return new PlaceName(entries, weight, entries.stream().map(PlaceWeights::home).toList());
  }

  private PlaceContext context(Document document, List<Sentence> sentences) {
    PlaceContext context = new PlaceContext();
    String country = home.country(document.origin());
    if (country != null) {
      context.addCountry(country, PlaceWeights.ADDRESS);
    }
    Map<String, Integer> counts = new HashMap<>();
    for (Sentence sentence : sentences) {
      for (Token token : sentence.tokens()) {
        String people = peoples.country(token.word());
        if (people != null) {
          int count = counts.merge(people, 1, Integer::sum);
          context.addCountry(people, PlaceWeights.PEOPLE / count);
        }
      }
    }
    return context;
  }

  private static void settle(Map<String, PlaceName> names, PlaceContext context) {
    names.values().forEach(name -> context.add(name, 1));
    for (int round = 0; round < ROUNDS; round++) {
      for (PlaceName name : names.values()) {
        if (name.entries().size() > 1) {
          context.add(name, -1);
          name.settle(context.scores(name));
          context.add(name, 1);
        }
      }
    }
  }
}
