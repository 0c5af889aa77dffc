package offenders.beta.control;

/** A name that says nothing. */
public class ThingManager {
}
