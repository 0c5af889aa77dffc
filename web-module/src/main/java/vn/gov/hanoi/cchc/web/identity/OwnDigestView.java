package vn.gov.hanoi.cchc.web.identity;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.gov.hanoi.cchc.identity.api.DigestChoice;
import vn.gov.hanoi.cchc.identity.boundary.DigestQueries;
import vn.gov.hanoi.cchc.identity.boundary.OwnAccountDesk;
import vn.gov.hanoi.cchc.web.office.OfficeRoute;
import vn.gov.hanoi.cchc.web.office.Visit;

/** The part of the own account's page where a person chooses the morning mail. */
@Named
@RequestScoped
public class OwnDigestView {

    @Inject
    private OwnAccountDesk desk;
    @Inject
    private DigestQueries digests;
    @Inject
    private Visit visit;
    private String mail;
    private boolean wanted;

    @PostConstruct
    void open() {
        DigestChoice choice = digests.chosen();
        mail = choice.mail();
        wanted = choice.wanted();
    }

    public void choose() {
        desk.chooseDigest(wanted);
        visit.done(OfficeRoute.PASSWORD.address(), "digest");
    }

    /** Where the mail goes, or null when nobody entered an address. */
    public String getMail() {
        return mail;
    }

    public boolean isWanted() {
        return wanted;
    }

    public void setWanted(boolean wanted) {
        this.wanted = wanted;
    }
}
