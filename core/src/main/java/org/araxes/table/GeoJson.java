package org.araxes.table;

import com.fasterxml.jackson.databind.node.NullNode;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Rows as the features of one collection, after RFC 7946. The columns {@code latitude} and {@code
 * longitude} make the point; without them the geometry is null, never 0,0.
 */
public record GeoJson() implements Syntax {
  private static final String LATITUDE = "latitude";
  private static final String LONGITUDE = "longitude";

  @Override
  public <R> RowWriter<R> begin(Sheet<R> sheet, OutputStream out) throws IOException {
    Column<R> latitude = sheet.columns().get(sheet.at(LATITUDE));
    Column<R> longitude = sheet.columns().get(sheet.at(LONGITUDE));
    Sheet<R> rest =
        new Sheet<>(
            sheet.name(),
            sheet.columns().stream().filter(c -> c != latitude && c != longitude).toList());
    Sheet<R> features =
        new Sheet<>(
            sheet.name(),
            List.of(
                Column.text("type", "", row -> "Feature"),
                Column.text("id", "", row -> Trees.object(rest, row).path("id").textValue()),
                Column.tree("geometry", "", row -> point(longitude.of(row), latitude.of(row))),
                Column.tree("properties", "", row -> Trees.object(rest, row))));
    return JsonRows.in("features", Map.of("type", "FeatureCollection")).begin(features, out);
  }

  private static Object point(@Nullable Object longitude, @Nullable Object latitude) {
    if (longitude == null || latitude == null) {
      return NullNode.getInstance();
    }
    Map<String, Object> point = new LinkedHashMap<>();
    point.put("type", "Point");
    point.put("coordinates", List.of(longitude, latitude));
    return point;
  }
}
