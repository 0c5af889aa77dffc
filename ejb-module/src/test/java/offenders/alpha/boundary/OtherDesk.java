package offenders.alpha.boundary;

import jakarta.ejb.Stateless;

/** A desk that another desk calls. */
@Stateless
public class OtherDesk {
    public void act() {
    }
}
