package org.araxes.ground;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.araxes.attribute.AttributedText;
import org.araxes.ground.KnownPeople.KnownPerson;
import org.araxes.mark.ActorWords;
import org.araxes.mark.Description;
import org.araxes.mark.Description.Sort;
import org.araxes.mark.Description.Standing;
import org.araxes.model.Actor;
import org.araxes.model.ActorMention;
import org.araxes.model.Affiliation;
import org.araxes.model.Block;
import org.araxes.model.PlaceMention;
import org.araxes.model.TimeExpression;
import org.araxes.rulebook.Rulebook;
import org.jspecify.annotations.Nullable;

/** Gathers mentions into actors, and tells of each what it is and to which country it belongs. */
final class ActorGrounder {
  private final Rulebook rulebook;
  private final KnownPeople people;
  private final Kinship kinship;
  private final NameGatherer names;
  private final PublisherActor publisher;
  private final Pronouns knownPronouns;

  ActorGrounder(Rulebook rulebook) {
    this.rulebook = rulebook;
    this.people = new KnownPeople(rulebook);
    this.kinship = new Kinship(rulebook);
    this.names = new NameGatherer(rulebook, people);
    this.publisher = new PublisherActor(rulebook);
    this.knownPronouns = new Pronouns(rulebook);
  }

  List<Actor> ground(AttributedText text, List<TimeExpression> times, List<PlaceMention> places) {
    LocalDate published = text.marked().document().origin().published();
    MentionTable mentions = new MentionTable(text.marked().parsed(), text.marked().actors());
    Cast cast = new Cast(mentions, words -> text.marked().document().quote(words.span()));
    for (PlaceMention place : places) {
      cast.places.put(place.span().start(), place);
      if (place.place() != null && place.place().country() != null) {
        var sentence = text.marked().parsed().sentenceAt(place.span().start());
        String country = place.place().country();
        if (sentence != null && sentence.block() == Block.Kind.DATELINE) {
          cast.countries.writtenIn(country, place.span().start());
        } else if (sentence != null) {
          cast.countries.add(country, sentence.index(), place.span().start());
        }
      }
    }
    publisher.of(text.marked().document().origin().publisher(), cast);
    names.gather(cast, published);
    new Walk(cast, text, new StoryTime(times, published)).run();
    return cast.all().stream()
        .filter(gathered -> !gathered.mentions.isEmpty())
        .map(gathered -> actor(gathered, published, cast.countries))
        .toList();
  }

  /** One pass over what has not been gathered yet, in the order of the text. */
  private final class Walk implements NominalResolver.Resolving {
    private final Cast cast;
    private final NominalResolver nominals;
    private final PronounResolver pronouns;
    private final boolean[] open;
    private final @Nullable LocalDate published;

    Walk(Cast cast, AttributedText text, StoryTime story) {
      this.published = text.marked().document().origin().published();
      String name = text.marked().document().origin().publisher();
      this.cast = cast;
      this.nominals = new NominalResolver(rulebook, cast, people, kinship, story, this);
      this.pronouns =
          new PronounResolver(knownPronouns, cast, text, this, () -> publisher.of(name, cast));
      this.open = new boolean[cast.mentions.size()];
    }

    void run() {
      for (int i = 0; i < cast.mentions.size(); i++) {
        resolve(i);
      }
    }

    @Override
    public @Nullable Gathered resolve(int mention) {
      Gathered known = cast.of(mention);
      if (known != null || open[mention]) {
        return known;
      }
      open[mention] = true;
      ActorWords words = cast.mentions.get(mention);
      Gathered found;
      if (BareGroupResolver.isOne(words)) {
        found = new BareGroupResolver(cast).resolve(mention);
      } else if (words.form() == ActorMention.Form.PRONOUN) {
        found = pronouns.resolve(mention);
        if (found != null) {
          pronouns.teach(found, cast.quote(words));
        }
      } else {
        found =
            words.description().sort() == Sort.PERSON
                ? names.singleName(cast, mention, published)
                : nominals.resolve(mention);
      }
      if (found != null) {
        cast.join(mention, found);
      }
      return found;
    }
  }

  private static Actor actor(
      Gathered gathered, @Nullable LocalDate published, DocumentCountries countries) {
    String sector = gathered.sector();
    if (gathered.country() == null && sector != null && DocumentCountries.isState(sector)) {
      gathered.inheritedCountry = countries.of(sector);
    } else if (gathered.country() == null && isAtHome(gathered)) {
      gathered.inheritedCountry = countries.home();
    }
    TreeSet<String> variants = new TreeSet<>(gathered.names);
    variants.remove(gathered.name);
    List<ActorMention> mentions =
        gathered.mentions.stream()
            .map(words -> new ActorMention(words.span(), words.form()))
            .sorted(Comparator.comparing(ActorMention::span).thenComparing(ActorMention::form))
            .toList();
    return new Actor(
        gathered.id,
        gathered.name,
        gathered.kind,
        List.copyOf(variants),
        affiliations(gathered, published),
        mentions);
  }

  /** People of whom nothing else is told are of the country that the text is about. */
  private static boolean isAtHome(Gathered gathered) {
    return gathered.kind == Actor.Kind.PERSON
        || (gathered.kind == Actor.Kind.GROUP || gathered.kind == Actor.Kind.DESCRIBED)
            && !gathered.foreign
            && !"IGO".equals(gathered.sector())
            && gathered.sector() != null
            && !DocumentCountries.isWandering(gathered.sector());
  }

  private static boolean same(Affiliation one, Affiliation other) {
    return Objects.equals(one.code(), other.code()) && Objects.equals(one.role(), other.role());
  }

  /** What the text says first, then what the lists know for the time of the document. */
  private static List<Affiliation> affiliations(Gathered gathered, @Nullable LocalDate published) {
    List<Affiliation> told = new ArrayList<>();
    List<Affiliation> former = new ArrayList<>();
    KnownPerson known = gathered.known;
    for (Description description : gathered.descriptions) {
      String country = description.country() != null ? description.country() : gathered.country();
      if (country == null && description.sector() == null) {
        continue;
      }
      Affiliation affiliation =
          new Affiliation(country, description.sector(), description.role(), null, null);
      List<Affiliation> group = description.standing() == Standing.FORMER ? former : told;
      if (!group.contains(affiliation)) {
        group.add(affiliation);
      }
    }
    told.sort(Comparator.comparing(a -> a.country() == null || a.sector() == null));
    List<Affiliation> all = new ArrayList<>();
    if (known != null) {
      List<Affiliation> listed = known.affiliations(published);
      boolean holds = known.servesAt(published);
      for (Affiliation own : told) {
        boolean again = listed.stream().anyMatch(a -> same(a, own));
        if (!again) {
          all.add(own);
        }
      }
      all.addAll(holds || all.isEmpty() ? 0 : all.size(), listed);
    } else {
      all.addAll(told);
    }
    all.addAll(former);
    if (all.isEmpty() && gathered.country() != null) {
      all.add(new Affiliation(gathered.country(), null, null, null, null));
    }
    return List.copyOf(all);
  }
}
