package org.araxes.app.serve;

import io.javalin.http.sse.SseClient;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Pages that want to hear of something. */
final class Listeners {
  private static final int MOST = 200;

  private final Set<SseClient> clients = ConcurrentHashMap.newKeySet();

  /** Keeps a connection open, for as long as the page is. */
  void add(SseClient client) {
    if (clients.size() >= MOST) {
      client.close();
      return;
    }
    client.keepAlive();
    client.onClose(() -> clients.remove(client));
    clients.add(client);
  }

  void tell(String event, Object value) {
    if (clients.isEmpty()) {
      return;
    }
    String data = Json.text(value);
    clients.forEach(client -> tell(client, event, data));
  }

  static void tell(SseClient client, String event, String data) {
    if (!client.terminated()) {
      client.sendEvent(event, data);
    }
  }

  /** Keeps idle connections, and finds those that are gone. */
  void beat() {
    for (SseClient client : clients) {
      if (client.terminated()) {
        clients.remove(client);
      } else {
        client.sendComment("");
      }
    }
  }

  void close() {
    clients.forEach(SseClient::close);
    clients.clear();
  }
}
