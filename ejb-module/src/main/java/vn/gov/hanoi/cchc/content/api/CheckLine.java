package vn.gov.hanoi.cchc.content.api;

import java.util.List;

/**
 * One check.
 *
 * @param code      stable; its text is {@code check.<code>.<outcome in lower case>} with {@code arguments} filled in
 * @param outcome   passed, to be looked at, or blocks
 * @param arguments values for the text
 * @param places    where to look, in words: "Đoạn 4: 09•• ••• •12"
 */
public record CheckLine(String code, CheckOutcome outcome, List<String> arguments, List<String> places) {

    public CheckLine {
        arguments = List.copyOf(arguments);
        places = List.copyOf(places);
    }
}
