package offenders.beta.control;

import offenders.alpha.boundary.OtherDesk;

/** Looks back into the context that looks into it. */
public class BetaInside {
    OtherDesk desk;
}
