package org.araxes.app;

import io.javalin.util.JavalinBindException;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.araxes.app.serve.Server;
import org.araxes.archive.Archive;
import org.araxes.archive.FileArchive;
import org.araxes.rulebook.Rulebook;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Shows an archive in the browser. */
@Command(
    name = "serve",
    description = {
      "Read, compare and correct an archive in the browser.",
      "Only this machine can reach it; an archive that does not exist is made."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false,
    footerHeading = "%nExamples:%n",
    footer = {"  araxes serve", "  araxes serve lake-war.araxes --port 8080 --no-browser"})
final class ServeCommand implements Callable<Integer> {
  private static final int USUAL_PORT = 7171;
  private static final int TOKEN_BYTES = 24;

  @ParentCommand private AraxesCommand program;

  @Parameters(
      arity = "0..1",
      paramLabel = "ARCHIVE",
      defaultValue = "${env:ARAXES_ARCHIVE:-record.araxes}",
      description = "The archive; without it $ARAXES_ARCHIVE, or record.araxes here.")
  private Path file;

  @Option(
      names = "--port",
      paramLabel = "N",
      description = "Where to listen; 0 for any port. Without it 7171, or any when that is taken.")
  private @Nullable Integer port;

  @Option(names = "--no-browser", description = "Only print the address.")
  private boolean noBrowser;

  @Mixin private ReaderOptions reader;

  @Override
  public Integer call() throws InterruptedException {
    if (port != null && (port < 0 || port > 65_535)) {
      throw new CommandFailure("--port needs a number from 0 to 65535");
    }
    Console console = program.console();
    boolean made = !Files.exists(file);
    Archive archive = made ? FileArchive.create(file) : FileArchive.open(file);
    byte[] secret = new byte[TOKEN_BYTES];
    new SecureRandom().nextBytes(secret);
    String token = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    Server server =
        new Server(
            archive,
            Rulebook.standard(),
            new Server.Settings(
                file.toString(),
                () -> reader.builder(program.console()).build(),
                token,
                String.join(" ", new AraxesCommand.Version().getVersion()),
                System.getProperty("user.name", "somebody")));
    int listening = start(server);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server, archive)));
    String address = "http://127.0.0.1:" + listening + "/#token=" + token;
    PrintStream out = new PrintStream(console.out(), true, StandardCharsets.UTF_8);
    out.print(address + "\n");
    console.say("araxes: " + (made ? "made " : "serving ") + file + "; Ctrl-C ends it");
    if (!noBrowser && console.errIsTerminal()) {
      open(address, console);
    }
    new CountDownLatch(1).await();
    return Exit.OK;
  }

  private int start(Server server) {
    try {
      return server.start(port == null ? USUAL_PORT : port);
    } catch (JavalinBindException e) {
      if (port != null) {
        throw new CommandFailure("port " + port + " is taken; choose another, or --port 0");
      }
      return server.start(0);
    }
  }

  private static void stop(Server server, Archive archive) {
    server.close();
    archive.close();
  }

  private static void open(String address, Console console) {
    String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    List<String> command =
        system.contains("mac")
            ? List.of("open", address)
            : system.contains("win")
                ? List.of("rundll32", "url.dll,FileProtocolHandler", address)
                : List.of("xdg-open", address);
    try {
      new ProcessBuilder(command)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .redirectError(ProcessBuilder.Redirect.DISCARD)
          .start();
    } catch (IOException e) {
      console.say("araxes: no browser could be opened; go to the address above");
    }
  }
}
