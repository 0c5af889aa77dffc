package vn.gov.hanoi.cchc.it.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The page of one receipt as the standing office works on it, without a script. */
public final class TriagePage {

    private final OfficeVisitor office;
    private final String path;

    public TriagePage(OfficeVisitor office, String number) {
        this.office = office;
        this.path = "/quan-tri/tin/" + number;
    }

    public String body() {
        return office.get(path).body();
    }

    /** Presses the button of this label; the page must accept it. */
    public void act(String button, String... fields) {
        HttpResponse<String> answer = press(button, fields);
        assertThat(answer.statusCode()).as(button + ": " + answer.body().replaceAll("(?s).*<main|<[^>]+>|\\s+", " ")).isEqualTo(302);
    }

    /** Presses the button of this label; the fields are names and values in turn. */
    public HttpResponse<String> press(String button, String... fields) {
        String page = body();
        Map<String, String> form = new LinkedHashMap<>();
        form.put("xuly", "xuly");
        form.put(nameOf(page, button), button);
        for (int i = 0; i < fields.length; i += 2) {
            form.put(fields[i], fields[i + 1]);
        }
        form.put("primefaces.nonce", page.replaceAll("(?s).*name=\"primefaces.nonce\" value=\"([^\"]+)\".*", "$1"));
        form.put("jakarta.faces.ViewState", OfficeVisitor.state(page));
        return office.post(path, form);
    }

    public void pass() {
        act("Chuyển biên tập", "ngoc", "CITY", "nhom", "DOCUMENTS", "mdich", "PROPAGATE");
    }

    private static String nameOf(String page, String button) {
        Matcher input = Pattern.compile("<input[^>]*value=\"" + Pattern.quote(button) + "\"[^>]*>").matcher(page);
        assertThat(input.find()).as("button " + button).isTrue();
        return input.group().replaceAll("(?s).*\\sname=\"([^\"]+)\".*", "$1");
    }
}
