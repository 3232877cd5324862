package org.araxes.app.view;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What an actor is or was. */
public record RoleShown(
    @Nullable String country,
    @Nullable String sector,
    @Nullable String role,
    @Nullable LocalDate from,
    @Nullable LocalDate until,
    int documents) {}
