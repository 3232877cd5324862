package org.araxes.archive;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What people decided, as rows. */
final class Decisions {
  private static final ObjectMapper JSON = new ObjectMapper();

  private Decisions() {}

  static void put(Connection connection, Decision decision) throws SQLException {
    List<String> id = List.of(decision.id());
    if (Sql.number(connection, "select count(*) from decision where id = ?", id) > 0) {
      throw new ArchiveException("decision " + decision.id() + " is known already");
    }
    ArrayNode about = JSON.createArrayNode();
    for (Decision.Words words : decision.about()) {
      about
          .addObject()
          .put("document", words.hash())
          .put("start", words.start())
          .put("end", words.end())
          .put("quote", words.quote());
    }
    Sql.change(
        connection,
        "insert into decision (id, kind, person, moment, about, value) values (?, ?, ?, ?, ?, ?)",
        Arrays.asList(
            decision.id(),
            decision.kind().name(),
            decision.by(),
            decision.at().toString(),
            about.toString(),
            decision.value()));
  }

  static List<Decision> all(Connection connection) throws SQLException {
    return Sql.rows(
        connection,
        "select id, kind, person, moment, about, value from decision order by number",
        List.of(),
        row ->
            new Decision(
                row.getString(1),
                Decision.Kind.valueOf(row.getString(2)),
                row.getString(3),
                Instant.parse(row.getString(4)),
                about(row.getString(5)),
                row.getString(6)));
  }

  private static List<Decision.Words> about(String json) {
    try {
      List<Decision.Words> about = new ArrayList<>();
      for (JsonNode words : JSON.readTree(json)) {
        about.add(
            new Decision.Words(
                words.path("document").textValue(),
                words.path("start").intValue(),
                words.path("end").intValue(),
                words.path("quote").textValue()));
      }
      return about;
    } catch (JsonProcessingException e) {
      throw new ArchiveException("a decision cannot be read: " + e.getOriginalMessage(), e);
    }
  }
}
