package offenders.alpha.api;

import offenders.beta.control.BetaInside;

/** Knows the inside of another context. */
public record ChattyRecord(BetaInside inside) {
}
