package org.araxes.app;

/** Where the program begins and ends. */
public final class Main {
  private Main() {}

  public static void main(String[] arguments) {
    Console console = Console.standard(System.getenv());
    System.exit(AraxesCommand.run(console, arguments));
  }
}
