package org.araxes.intake;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.araxes.rulebook.Fault;
import org.araxes.rulebook.RulebookException;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What the names that a page gives its parts (classes and ids) say of their job, as in {@code
 * rules/pages/names.tsv}. One for each page: names that were seen are remembered.
 */
final class PageNames {
  /** The jobs that a part of a page may have. */
  enum Job {
    BODY,
    BESIDE,
    BYLINE,
    CAPTION,
    GALLERY,
    DECK,
    LEAD,
    COMMENTS,
    NONE
  }

  private static final Set<Job> NO_JOB = Set.of();
  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final Pattern CAMEL = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");
  private static final Pattern PARTS = Pattern.compile("[-_:.]+");

  /** Marks of a state or a subject; they say nothing of the job. */
  private static final Pattern STATE =
      Pattern.compile(
          "(?:has|is|no|js|tag|category|type|status|format|with|not|if|show|hide)[-_].*");

  /** Names have at most so many parts that are looked up together. */
  private static final int LONGEST = 3;

  /** What each name, and what each beginning of a name, says. */
  record Table(Map<String, Job> names, TreeMap<String, Job> beginnings) {
    /**
     * @throws RulebookException when a row is wrong
     */
    static Table of(org.araxes.rulebook.Table rows) {
      Table table = new Table(new HashMap<>(), new TreeMap<>());
      rows.rows().forEach(table::add);
      return table;
    }

    private void add(org.araxes.rulebook.Table.Row row) {
      Job job = job(row);
      for (String name : row.need("names").split(" ")) {
        if (name.endsWith("*")) {
          beginnings.put(name.substring(0, name.length() - 1), job);
        } else {
          names.put(name, job);
        }
      }
    }

    private static Job job(org.araxes.rulebook.Table.Row row) {
      try {
        return Job.valueOf(row.need("job").toUpperCase(Locale.ROOT));
      } catch (IllegalArgumentException e) {
        throw new RulebookException(
            List.of(new Fault(row.file(), row.line(), 0, "no such job: " + row.need("job"))));
      }
    }

    @Nullable Job of(String name) {
      Job job = names.get(name);
      Map.Entry<String, Job> before = job == null ? beginnings.floorEntry(name) : null;
      return before != null && name.startsWith(before.getKey()) ? before.getValue() : job;
    }
  }

  private final Table table;
  private final Map<String, Set<Job>> seen = new HashMap<>();

  PageNames(Table table) {
    this.table = table;
  }

  boolean has(Element element, Job job) {
    return jobs(element).contains(job);
  }

  /** All that the element's names say. */
  Set<Job> jobs(Element element) {
    String names = element.className();
    String id = element.id();
    return names.isEmpty() && id.isEmpty()
        ? NO_JOB
        : seen.computeIfAbsent(names + " " + id, this::read);
  }

  private Set<Job> read(String names) {
    Set<Job> jobs = EnumSet.noneOf(Job.class);
    for (String name : BLANKS.split(names)) {
      jobs.addAll(job(name));
    }
    return jobs.isEmpty() ? NO_JOB : jobs;
  }

  /** A name such as {@code story__shareBar--top}; what follows two hyphens is only its look. */
  private Set<Job> job(String name) {
    int look = name.indexOf("--", 1);
    String plain = look > 0 ? name.substring(0, look) : name;
    List<String> parts = new ArrayList<>();
    for (String part : PARTS.split(CAMEL.matcher(plain).replaceAll("-").toLowerCase(Locale.ROOT))) {
      if (!part.isEmpty()) {
        parts.add(part);
      }
    }
    String whole = String.join("-", parts);
    if (STATE.matcher(whole).matches()) {
      return NO_JOB;
    }
    Set<Job> jobs = EnumSet.noneOf(Job.class);
    for (int from = 0; from < parts.size(); from++) {
      for (int to = from + 1; to <= Math.min(parts.size(), from + LONGEST); to++) {
        Job job = table.of(String.join("-", parts.subList(from, to)));
        if (job != null) {
          jobs.add(job);
        }
      }
    }
    Job alone = table.of("=" + whole);
    if (alone != null) {
      jobs.add(alone);
    }
    if (jobs.contains(Job.NONE)) {
      return NO_JOB;
    }
    // The body of a sidebar or of a comment is no body of the page.
    if (jobs.size() > 1) {
      jobs.remove(Job.BODY);
    }
    return jobs;
  }
}
