package org.araxes.intake;

import java.util.List;
import java.util.function.Predicate;

/**
 * What browsers put beside a page that they save: a folder of the page's name, with its pictures
 * and scripts, and with pages of advertisers that stood in frames. Nobody meant to offer those.
 */
public final class SavedPage {
  private static final String FOLDER = "_files";
  private static final List<String> PAGES = List.of(".html", ".htm", ".xhtml");

  private SavedPage() {}

  /**
   * Whether a folder is such a one.
   *
   * @param folder its name, with those of the folders that it is in
   * @param exists whether there is a file of a name
   */
  static boolean isBeside(String folder, Predicate<String> exists) {
    String page =
        folder.endsWith(FOLDER) ? folder.substring(0, folder.length() - FOLDER.length()) : "";
    return !page.isEmpty() && PAGES.stream().anyMatch(ending -> exists.test(page + ending));
  }

  /**
   * Whether a file lies in such a folder, however deep.
   *
   * @param name the file's, with those of the folders that it is in, parted by {@code /}
   * @param exists whether there is a file of a name
   */
  public static boolean isWithin(String name, Predicate<String> exists) {
    for (int end = name.lastIndexOf('/'); end > 0; end = name.lastIndexOf('/', end - 1)) {
      if (isBeside(name.substring(0, end), exists)) {
        return true;
      }
    }
    return false;
  }
}
