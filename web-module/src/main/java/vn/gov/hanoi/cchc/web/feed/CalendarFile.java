package vn.gov.hanoi.cchc.web.feed;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import vn.gov.hanoi.cchc.shared.ClockProducer;
import vn.gov.hanoi.cchc.site.api.CalendarEntry;

/**
 * iCalendar (RFC 5545). The zone stands in every file, because a calendar without a single component is none, and because the entries
 * name it.
 */
final class CalendarFile {

    static final String TYPE = "text/calendar;charset=UTF-8";

    /** Bytes of a line without its end. */
    private static final int LINE = 75;
    private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss").withZone(ClockProducer.HANOI);
    private static final String ZONE = ClockProducer.HANOI.getId();

    private final StringBuilder out = new StringBuilder();

    private CalendarFile() {
    }

    /**
     * @param base address of the site, without a slash at the end
     * @param own  path of the calendar
     */
    static byte[] write(String base, String own, String name, List<CalendarEntry> entries) {
        CalendarFile file = new CalendarFile();
        file.line("BEGIN", "VCALENDAR").line("VERSION", "2.0").line("PRODID", "-//UBND thanh pho Ha Noi//Cai cach hanh chinh//VI")
            .line("CALSCALE", "GREGORIAN").text("NAME", name).text("X-WR-CALNAME", name)
            .line("URL", base + own).line("REFRESH-INTERVAL;VALUE=DURATION", "PT1H").line("X-PUBLISHED-TTL", "PT1H");
        // Vietnam has had one time since before the first entry
        file.line("BEGIN", "VTIMEZONE").line("TZID", ZONE).line("BEGIN", "STANDARD").line("DTSTART", "19750613T000000").line("TZOFFSETFROM", "+0700")
            .line("TZOFFSETTO", "+0700").line("TZNAME", "+07").line("END", "STANDARD").line("END", "VTIMEZONE");
        entries.forEach(entry -> file.entry(base, entry));
        return file.line("END", "VCALENDAR").out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void entry(String base, CalendarEntry entry) {
        line("BEGIN", "VEVENT");
        text("UID", entry.uid());
        line("DTSTAMP", UTC.format(entry.changedAt())).line("LAST-MODIFIED", UTC.format(entry.changedAt()));
        line("SEQUENCE", String.valueOf(entry.sequence()));
        moment("DTSTART", entry.startsAt());
        moment("DTEND", entry.endsAt());
        text("SUMMARY", entry.title());
        if (!entry.summary().isBlank()) {
            text("DESCRIPTION", entry.summary());
        }
        line("URL", base + entry.address()).line("STATUS", entry.cancelled() ? "CANCELLED" : "CONFIRMED").line("TRANSP", "TRANSPARENT");
        line("END", "VEVENT");
    }

    private void moment(String name, Instant at) {
        line(name + ";TZID=" + ZONE, LOCAL.format(at));
    }

    private CalendarFile text(String name, String words) {
        return line(name, Xml.clean(words).replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\n", "\\n").replace("\t", " "));
    }

    /** A line, folded between characters after 75 bytes. */
    private CalendarFile line(String name, String value) {
        int bytes = 0;
        String whole = name + ":" + value;
        for (int i = 0; i < whole.length(); ) {
            int c = whole.codePointAt(i);
            int size = c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
            if (bytes + size > LINE) {
                out.append("\r\n ");
                bytes = 1;
            }
            out.appendCodePoint(c);
            bytes += size;
            i += Character.charCount(c);
        }
        out.append("\r\n");
        return this;
    }
}
