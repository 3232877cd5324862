package org.araxes.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.araxes.table.Column;
import org.junit.jupiter.api.Test;

/** The guide's tables of columns are printed from the columns; -Dgold=update prints them anew. */
class ExportGuideTest {
  private static final Path GUIDE = Path.of("..", "docs", "guide", "export.md");
  private static final String BEGIN = "<!-- printed from the columns -->\n";

  @Test
  void theGuideListsTheColumnsAsTheyAre() throws IOException {
    String guide = Files.readString(GUIDE);
    int start = guide.indexOf(BEGIN) + BEGIN.length();
    String printed = guide.substring(0, start) + "\n" + tables();
    if (System.getProperty("gold", "").equals("update")) {
      Files.writeString(GUIDE, printed);
    } else {
      assertThat(guide).isEqualTo(printed);
    }
  }

  private static String tables() {
    StringBuilder out = new StringBuilder();
    Map<String, String> seen = new TreeMap<>();
    for (Format format : new Formats(Invented.RULES).all()) {
      String title = format.name() + ", " + format.table();
      out.append("## ").append(title).append("\n\n");
      out.append("`araxes export --format ").append(format.name());
      out.append(" --table ").append(format.table()).append("`: ");
      out.append(format.description()).append(". ").append(format.mediaType()).append("\n\n");
      String table = table(format.columns());
      String same = seen.putIfAbsent(table, title);
      out.append(same == null ? table : "Columns as in \"" + same + "\".\n").append('\n');
      lost(format, out);
    }
    return out.toString().stripTrailing() + "\n";
  }

  private static String table(List<? extends Column<?>> columns) {
    StringBuilder out = new StringBuilder("| column | kind | meaning |\n| --- | --- | --- |\n");
    for (Column<?> column : columns) {
      out.append("| `").append(column.name()).append("` | ");
      out.append(ClaimColumns.word(column.kind())).append(" | ").append(column.meaning());
      out.append(" |\n");
    }
    return out.toString();
  }

  private static void lost(Format format, StringBuilder out) {
    List<String> lost = new ArrayList<>();
    format
        .lost()
        .forEach((facet, why) -> lost.add(facet.word().replace('_', ' ') + " (" + why + ")"));
    if (!lost.isEmpty()) {
      out.append("Lost: ").append(String.join(", ", lost)).append(".\n\n");
    }
  }
}
