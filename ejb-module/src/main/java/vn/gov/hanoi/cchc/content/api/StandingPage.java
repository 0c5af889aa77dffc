package vn.gov.hanoi.cchc.content.api;

import java.util.Arrays;
import java.util.Optional;

/** Pages that stand for years: who runs the site, for whom, by which rules. Their addresses never change. */
public enum StandingPage {

    ABOUT("gioi-thieu"), ACCESSIBILITY("tro-nang"), PERSONAL_DATA("du-lieu-ca-nhan"), TERMS("dieu-khoan"),
    ACCESS_TO_INFORMATION("tiep-can-thong-tin"),
    /** Lists every section and every standing page by itself; only the words above the lists are written. */
    SITE_MAP("so-do-trang");

    private final String slug;

    StandingPage(String slug) {
        this.slug = slug;
    }

    public String slug() {
        return slug;
    }

    /** Path for readers, without the language. */
    public String address() {
        return "/" + slug;
    }

    public static Optional<StandingPage> ofSlug(String slug) {
        return Arrays.stream(values()).filter(page -> page.slug.equals(slug)).findFirst();
    }
}
