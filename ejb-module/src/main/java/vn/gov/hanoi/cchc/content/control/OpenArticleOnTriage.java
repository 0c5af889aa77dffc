package vn.gov.hanoi.cchc.content.control;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.gov.hanoi.cchc.content.api.ArticleState;
import vn.gov.hanoi.cchc.content.api.ArticleStep;
import vn.gov.hanoi.cchc.content.api.ItemDraft;
import vn.gov.hanoi.cchc.content.entity.Article;
import vn.gov.hanoi.cchc.content.entity.NewerSubmission;
import vn.gov.hanoi.cchc.intake.api.Classification;
import vn.gov.hanoi.cchc.intake.api.ReceiptPassedToEditing;
import vn.gov.hanoi.cchc.intake.api.ReceiptResubmitted;
import vn.gov.hanoi.cchc.intake.api.SubmissionContent;
import vn.gov.hanoi.cchc.intake.api.SubmissionFile;
import vn.gov.hanoi.cchc.intake.api.SupplierView;
import vn.gov.hanoi.cchc.shared.CallerContext;

/** A receipt that leaves triage becomes an item; its first revision is the supplier's, word for word. */
@Dependent
public class OpenArticleOnTriage {

    @Inject
    private Articles articles;
    @Inject
    private Sections sections;
    @Inject
    private Writing writing;
    @Inject
    private CallerContext context;

    void on(@Observes ReceiptPassedToEditing passed) {
        Optional<Article> there = articles.ofReceipt(passed.receipt());
        if (there.isEmpty()) {
            open(passed);
        } else if (there.get().state() == ArticleState.CLOSED) {
            reopen(there.get(), passed);
        }
    }

    /** While it was in work the supplier sent more: the item stays, the editors see that there is something newer. */
    void on(@Observes ReceiptResubmitted resubmitted) {
        articles.ofReceipt(resubmitted.receipt()).filter(article -> article.state() != ArticleState.SEALED
            && article.state() != ArticleState.CLOSED).ifPresent(article -> {
                articles.keepFiles(article.id(), files(resubmitted.content()), resubmitted.at());
                articles.add(new NewerSubmission(article.id(), resubmitted.version(),
                    SubmissionMapping.draft(resubmitted.content(), articleSection(resubmitted.content())), resubmitted.at()));
                article.origin().newer(resubmitted.version());
            });
    }

    private void open(ReceiptPassedToEditing passed) {
        Article article = Article.received(SubmissionMapping.kind(passed.content()), passed.receipt(), passed.number(), passed.version(),
            context.caller(), passed.at());
        writing.first(article, draft(passed), files(passed.content()), author(passed.supplier()), context.caller(), passed.at());
    }

    private void reopen(Article article, ReceiptPassedToEditing passed) {
        article.follow(ArticleStep.REOPEN, context.caller(), passed.at());
        articles.keepFiles(article.id(), files(passed.content()), passed.at());
        if (article.kind() == SubmissionMapping.kind(passed.content())) {
            writing.over(article, draft(passed), author(passed.supplier()), passed.at());
        }
        article.origin().taken(passed.version());
    }

    private static List<UUID> files(SubmissionContent content) {
        return content.files().stream().map(SubmissionFile::file).toList();
    }

    private ItemDraft draft(ReceiptPassedToEditing passed) {
        Classification found = passed.classification();
        UUID section = sections.bySlug(found.section()).or(() -> sections.bySlug(passed.content().section()))
            .or(() -> sections.bySlug(SubmissionMapping.group(found.contentClass()))).orElse(null);
        return SubmissionMapping.draft(passed.content(), section);
    }

    private UUID articleSection(SubmissionContent content) {
        return sections.bySlug(content.section()).orElse(null);
    }

    private static Writing.Author author(SupplierView supplier) {
        String name = supplier.person() != null ? supplier.person() : supplier.agencyName();
        return new Writing.Author(supplier.account(), name == null ? "?" : name.length() <= 120 ? name : name.substring(0, 120));
    }
}
