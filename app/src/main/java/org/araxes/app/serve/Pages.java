package org.araxes.app.serve;

import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.araxes.app.view.Page;
import org.jspecify.annotations.Nullable;

/** Cuts lists into pages. A cursor names the last item that was seen. */
final class Pages {
  private Pages() {}

  /**
   * @param key of an item
   * @param shown as it is written
   * @throws Problem when the item that the cursor names is gone
   */
  static <T> Page page(
      Context context,
      List<T> all,
      Function<T, String> key,
      Function<T, ?> shown,
      @Nullable String command) {
    Parameters parameters = new Parameters(context);
    int limit = parameters.limit();
    int start = start(parameters.text("cursor"), all, key);
    int end = Math.min(all.size(), start + limit);
    String next = end < all.size() ? next(context, key.apply(all.get(end - 1))) : null;
    List<?> items = all.subList(start, end).stream().map(shown).toList();
    return new Page(all.size(), items, next, command);
  }

  private static <T> int start(@Nullable String cursor, List<T> all, Function<T, String> key) {
    if (cursor == null) {
      return 0;
    }
    String last = decoded(cursor);
    for (int i = 0; i < all.size(); i++) {
      if (key.apply(all.get(i)).equals(last)) {
        return i + 1;
      }
    }
    throw Problem.wrong("cursor", "The list has changed; begin again without a cursor.");
  }

  private static String decoded(String cursor) {
    try {
      return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw Problem.wrong("cursor", "It comes from no earlier answer; begin without a cursor.");
    }
  }

  private static String next(Context context, String last) {
    StringBuilder address = new StringBuilder(context.path()).append('?');
    for (Map.Entry<String, List<String>> parameter : context.queryParamMap().entrySet()) {
      if (!parameter.getKey().equals("cursor")) {
        for (String value : parameter.getValue()) {
          address
              .append(encoded(parameter.getKey()))
              .append('=')
              .append(encoded(value))
              .append('&');
        }
      }
    }
    String cursor =
        Base64.getUrlEncoder()
            .withoutPadding()
            .encodeToString(last.getBytes(StandardCharsets.UTF_8));
    return address.append("cursor=").append(cursor).toString();
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
