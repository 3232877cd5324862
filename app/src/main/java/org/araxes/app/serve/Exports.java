package org.araxes.app.serve;

import io.javalin.http.Context;
import java.util.List;
import org.araxes.app.view.Items;

/** Gives the record away as files. */
final class Exports {
  private final Desk desk;

  Exports(Desk desk) {
    this.desk = desk;
  }

  void list(Context context) {
    desk.answers().give(context, new Items(List.of()));
  }

  void file(Context context) {
    throw Problem.unknown("format", context.pathParam("format"));
  }

  void losses(Context context) {
    throw Problem.unknown("format", context.pathParam("format"));
  }
}
