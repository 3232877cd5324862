package org.araxes.planted.util;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Faults for the tests of the house rules; never run. */
public final class PlantedHelper {
  public static int counter;
  public static final HashMap<String, String> CACHE = new HashMap<>(Map.of());

  private PlantedHelper() {}

  public static boolean isCode(String word) {
    return Pattern.compile("[0-9]+").matcher(word).matches();
  }

  public static String cut(String word) {
    return word.replaceAll("x+", "");
  }

  public static void end() {
    System.out.println("the end".toUpperCase());
    System.exit(1);
  }
}
