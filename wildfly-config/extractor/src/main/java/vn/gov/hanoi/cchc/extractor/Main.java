package vn.gov.hanoi.cchc.extractor;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * Reads the words of files, one line of input for each: media type, tab, file, tab, where the words are to be written. Answers each with
 * one line, the name of a {@link Outcome}. It ends with its input; who started it kills it when an answer takes too long, and gives it a
 * small heap, a folder of its own for what it writes, no variables and no network.
 */
public final class Main {

    private Main() {
    }

    /** @param arguments how many characters of a file are read at most */
    public static void main(String[] arguments) throws IOException {
        PrintStream answers = System.out;
        // Libraries that talk would answer in our place.
        System.setOut(System.err);
        NoNetwork.enter();
        Extraction extraction = new Extraction(Integer.parseInt(arguments[0]));
        BufferedReader requests = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String request = requests.readLine(); request != null; request = requests.readLine()) {
            String[] parts = request.split("\t", 3);
            answers.println(extraction.read(parts[0], Path.of(parts[1]), Path.of(parts[2])));
            answers.flush();
        }
    }
}
