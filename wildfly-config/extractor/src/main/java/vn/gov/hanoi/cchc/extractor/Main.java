package vn.gov.hanoi.cchc.extractor;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * Reads files, one line of input for each: for its words {@code words}, media type, file and where the words are to be written; for the
 * pages of a PDF {@code pages}, file and the folder they are written to; tabs between. Answers each with one line, the name of a
 * {@link Outcome}. It ends with its input; who started it kills it when an answer takes too long, and gives it a small heap, a folder of
 * its own for what it writes, no variables and no network.
 */
public final class Main {

    private Main() {
    }

    /** @param arguments how many characters of a file are read at most, and how many pages are shown */
    public static void main(String[] arguments) throws IOException {
        PrintStream answers = System.out;
        // Libraries that talk would answer in our place.
        System.setOut(System.err);
        NoNetwork.enter();
        Extraction extraction = new Extraction(Integer.parseInt(arguments[0]));
        Pages pages = new Pages(Integer.parseInt(arguments[1]));
        BufferedReader requests = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String request = requests.readLine(); request != null; request = requests.readLine()) {
            String[] parts = request.split("\t", 4);
            answers.println(parts[0].equals("pages") ? pages.show(Path.of(parts[1]), Path.of(parts[2]))
                : extraction.read(parts[1], Path.of(parts[2]), Path.of(parts[3])));
            answers.flush();
        }
    }
}
