package vn.gov.hanoi.cchc.content.api;

import java.nio.file.Path;
import java.util.UUID;
import vn.gov.hanoi.cchc.shared.Caller;

/**
 * A job that a worker of the portal took.
 *
 * @param path  the staged lines
 * @param next  line to go on with, from 1
 * @param actor who started it, in whose name the lines are recorded
 */
public record ImportClaim(UUID job, Path path, int next, Caller actor) {
}
