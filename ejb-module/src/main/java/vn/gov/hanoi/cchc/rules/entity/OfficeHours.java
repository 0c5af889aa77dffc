package vn.gov.hanoi.cchc.rules.entity;

import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;

/** Opening times of a working day, from {@code 08:00-12:00,13:00-17:00}: in order, without overlap. */
final class OfficeHours {

    record Session(LocalTime from, LocalTime to) {
    }

    private final List<Session> sessions;

    private OfficeHours(List<Session> sessions) {
        this.sessions = List.copyOf(sessions);
    }

    /** @throws IllegalArgumentException when the text is no such list */
    static OfficeHours parse(String text) {
        List<Session> sessions = new ArrayList<>();
        LocalTime last = LocalTime.MIN;
        for (String part : text.split(",")) {
            Session session = session(part.strip());
            if (session.from().isBefore(last) || !session.from().isBefore(session.to())) {
                throw new IllegalArgumentException("Opening times must follow each other: " + text);
            }
            sessions.add(session);
            last = session.to();
        }
        return new OfficeHours(sessions);
    }

    List<Session> sessions() {
        return sessions;
    }

    LocalTime closing() {
        return sessions.get(sessions.size() - 1).to();
    }

    private static Session session(String text) {
        String[] ends = text.split("-");
        if (ends.length != 2) {
            throw new IllegalArgumentException("Not a span of time: " + text);
        }
        try {
            return new Session(LocalTime.parse(ends[0].strip()), LocalTime.parse(ends[1].strip()));
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("Not a span of time: " + text, e);
        }
    }
}
