package vn.gov.hanoi.cchc.web.content;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.gov.hanoi.cchc.content.api.CheckLine;
import vn.gov.hanoi.cchc.content.api.CheckOutcome;

/** What the portal found in the newest revision. */
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
        return getLines().stream().filter(line -> line.outcome() == CheckOutcome.BLOCKS).findFirst().map(CheckWords::words).orElse(null);
    }
}
