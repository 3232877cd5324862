package org.araxes.app.serve;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.araxes.app.view.DocumentRow;
import org.araxes.app.view.RefusedInput;
import org.araxes.app.view.RunShown;
import org.araxes.model.Origin;
import org.jspecify.annotations.Nullable;

/** Files that are read into the archive, and how far that is. May be asked from many threads. */
final class Run {
  private static final int MOST_LISTED = 100;

  private final String key;
  private final Uploads.Upload upload;
  private final Listeners listeners = new Listeners();
  private State state = State.WAITING;
  private @Nullable Integer total;
  private int done;
  private int read;
  private int known;
  private int claims;
  private @Nullable String current;
  private @Nullable String problem;
  private final List<String> hashes = new ArrayList<>();
  private final List<RefusedInput> refused = new ArrayList<>();
  private volatile boolean stopped;

  /** From beginning to end. */
  enum State {
    WAITING,
    WAKING,
    READING,
    DONE,
    FAILED,
    STOPPED;

    boolean isEnd() {
      return this == DONE || this == FAILED || this == STOPPED;
    }
  }

  /**
   * @param upload whose folder is removed when all is read
   */
  Run(String key, Uploads.Upload upload) {
    this.key = key;
    this.upload = upload;
  }

  String key() {
    return key;
  }

  Path folder() {
    return upload.folder();
  }

  List<Path> files() {
    return upload.files();
  }

  Origin origin() {
    return upload.origin();
  }

  Listeners listeners() {
    return listeners;
  }

  void stop() {
    stopped = true;
  }

  boolean isStopped() {
    return stopped;
  }

  synchronized boolean isEnded() {
    return state.isEnd();
  }

  synchronized void enter(State next) {
    state = next;
    if (next.isEnd()) {
      current = null;
    }
  }

  synchronized void expect(int documents) {
    total = documents;
  }

  synchronized void begin(String document) {
    current = document;
  }

  synchronized void kept(String hash, boolean isNew, int newClaims) {
    done++;
    if (isNew) {
      read++;
      claims += newClaims;
    } else {
      known++;
    }
    hashes.add(hash);
  }

  synchronized void refuse(String name, String why) {
    done++;
    refused.add(new RefusedInput(name, why));
  }

  synchronized void fail(String why) {
    problem = why;
    state = State.FAILED;
    current = null;
  }

  /** Hashes of the first documents that were read. */
  synchronized List<String> hashes() {
    return hashes.stream().limit(MOST_LISTED).toList();
  }

  synchronized RunShown shown(List<DocumentRow> documents) {
    return new RunShown(
        key,
        state.name().toLowerCase(Locale.ROOT),
        upload.label(),
        total,
        done,
        read,
        known,
        current,
        claims,
        documents,
        refused.stream().limit(MOST_LISTED).toList(),
        problem);
  }
}
