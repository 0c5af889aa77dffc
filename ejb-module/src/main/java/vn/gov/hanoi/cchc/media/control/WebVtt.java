package vn.gov.hanoi.cchc.media.control;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.gov.hanoi.cchc.shared.RuleViolated;

/**
 * The grammar of WebVTT (W3C) as far as captions need it, read strictly: a browser drops what it does not understand without a word, so
 * the editor is told of the line. Styles are refused, because colours and sizes belong to the reader.
 */
final class WebVtt {

    private static final Pattern TIMES = Pattern.compile("((?:\\d{2,}:)?[0-5]\\d:[0-5]\\d\\.\\d{3})[ \\t]+-->[ \\t]+((?:\\d{2,}:)?[0-5]\\d:[0-5]\\d\\.\\d{3})(.*)");
    private static final Pattern SETTINGS = Pattern.compile("([ \\t]+(vertical:(rl|lr)|line:-?\\d+(\\.\\d+)?%?(,(start|center|end))?"
        + "|position:\\d+(\\.\\d+)?%(,(line-left|center|line-right))?|size:\\d+(\\.\\d+)?%|align:(start|center|end|left|right)|region:\\S+))*[ \\t]*");
    private static final Pattern TAG = Pattern.compile("<(/?(c|i|b|u|ruby|rt|v|lang)([. \\t][^<>]*)?|(\\d{2,}:)?[0-5]\\d:[0-5]\\d\\.\\d{3})>");
    private static final String ARROW = "-->";

    private final String name;
    private final List<String> lines;
    private int at;
    private long lastStart;
    private int cues;

    private WebVtt(List<String> lines, String name) {
        this.lines = lines;
        this.name = name;
    }

    /**
     * @param name of the file, for the message
     * @throws RuleViolated file.captions.signature, file.captions.header, file.captions.style, file.captions.times, file.captions.settings,
     *     file.captions.backwards, file.captions.order, file.captions.arrow, file.captions.tag, file.captions.words, file.captions.none;
     *     arguments: name and line
     */
    static void require(String text, String name) {
        String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
        new WebVtt(plain.lines().toList(), name).file();
    }

    private void file() {
        String first = lines.isEmpty() ? "" : lines.get(0);
        if (!first.matches("WEBVTT([ \\t].*)?") || first.contains(ARROW)) {
            throw refused("file.captions.signature");
        }
        at = 1;
        while (at < lines.size() && !lines.get(at).isEmpty()) {
            if (lines.get(at).contains(ARROW)) {
                throw refused("file.captions.header");
            }
            at++;
        }
        while (at < lines.size()) {
            if (lines.get(at).isEmpty()) {
                at++;
            } else {
                block(lines.get(at));
            }
        }
        if (cues == 0) {
            throw refused("file.captions.none");
        }
    }

    private void block(String first) {
        if (first.matches("STYLE[ \\t]*")) {
            throw refused("file.captions.style");
        }
        if (first.matches("NOTE([ \\t].*)?") || first.matches("REGION[ \\t]*") && cues == 0) {
            skip();
        } else {
            cue(first);
        }
    }

    private void skip() {
        while (at < lines.size() && !lines.get(at).isEmpty()) {
            if (lines.get(at).contains(ARROW)) {
                throw refused("file.captions.arrow");
            }
            at++;
        }
    }

    private void cue(String first) {
        if (!first.contains(ARROW)) {
            at++;
        }
        times(at < lines.size() ? lines.get(at) : "");
        at++;
        int words = at;
        while (at < lines.size() && !lines.get(at).isEmpty()) {
            words(lines.get(at));
            at++;
        }
        if (words == at) {
            throw refused("file.captions.words");
        }
        cues++;
    }

    private void times(String line) {
        Matcher times = TIMES.matcher(line);
        if (!times.matches()) {
            throw refused("file.captions.times");
        }
        if (!SETTINGS.matcher(times.group(3)).matches()) {
            throw refused("file.captions.settings");
        }
        long start = milliseconds(times.group(1));
        if (milliseconds(times.group(2)) <= start) {
            throw refused("file.captions.backwards");
        }
        if (start < lastStart) {
            throw refused("file.captions.order");
        }
        lastStart = start;
    }

    private void words(String line) {
        if (line.contains(ARROW)) {
            throw refused("file.captions.arrow");
        }
        if (TAG.matcher(line).replaceAll("").indexOf('<') >= 0) {
            throw refused("file.captions.tag");
        }
    }

    private static long milliseconds(String time) {
        String[] parts = time.split("[:.]");
        int last = parts.length - 1;
        long hours = last == 3 ? Long.parseLong(parts[0].length() > 9 ? parts[0].substring(0, 9) : parts[0]) : 0;
        return ((hours * 60 + Long.parseLong(parts[last - 2])) * 60 + Long.parseLong(parts[last - 1])) * 1000 + Long.parseLong(parts[last]);
    }

    private RuleViolated refused(String code) {
        return new RuleViolated(code, name, Math.min(at + 1, Math.max(1, lines.size())));
    }
}
