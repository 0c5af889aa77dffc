package vn.gov.hanoi.cchc.web.content;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import vn.gov.hanoi.cchc.content.api.CheckLine;
import vn.gov.hanoi.cchc.content.api.CheckOutcome;
import vn.gov.hanoi.cchc.shared.Texts;

/** What the portal found in the newest revision, in words. */
@Named
@RequestScoped
public class ArticleChecksView {

    @Inject
    private ArticlePageView page;
    @Inject
    private ArticleReader reader;

    public List<CheckLine> getLines() {
        return reader.checks(page.getId()).lines();
    }

    /** Nothing stands in the way of a decision by this person. */
    public boolean isClear() {
        return reader.checks(page.getId()).clear();
    }

    /** Why a decision is not for this person; null when nothing stands in the way. */
    public String getHindrance() {
        return getLines().stream().filter(line -> line.outcome() == CheckOutcome.BLOCKS).findFirst().map(this::words).orElse(null);
    }

    /** Where and how to mend it; null when that goes without saying. */
    public String mend(CheckLine line) {
        return line.outcome() == CheckOutcome.PASSED ? null : Texts.find("check." + line.code() + ".mend");
    }

    public String words(CheckLine line) {
        return Texts.get("check." + line.code() + "." + line.outcome().name().toLowerCase(Locale.ROOT), line.arguments().toArray());
    }
}
