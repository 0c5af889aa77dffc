package vn.gov.hanoi.cchc.web.feed;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Set;

/**
 * What a machine address answers.
 *
 * @param location path to go to instead, or null
 * @param type     content type
 * @param bytes    the whole body
 * @param shows    what it shows, in the words of {@link vn.gov.hanoi.cchc.site.api.PublicTags}
 * @param until    when it is out of date even if nothing changes; null when only a change makes it so
 */
public record MachineAnswer(String location, String type, byte[] bytes, Set<String> shows, Instant until) {

    static final String PLAIN = "text/plain;charset=UTF-8";

    static MachineAnswer moved(String location) {
        return new MachineAnswer(location, null, null, Set.of(), null);
    }

    static MachineAnswer of(String type, byte[] bytes, Set<String> shows) {
        return new MachineAnswer(null, type, bytes, shows, null);
    }

    static MachineAnswer text(String type, String text, Set<String> shows) {
        return of(type, text.getBytes(StandardCharsets.UTF_8), shows);
    }

    MachineAnswer until(Instant end) {
        return new MachineAnswer(location, type, bytes, shows, end);
    }
}
