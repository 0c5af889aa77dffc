package vn.gov.hanoi.cchc.intake.api;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** Takes back an assignment nobody has answered yet. */
public record TakeBackAssignment(@NotNull UUID receipt, long version) {
}
