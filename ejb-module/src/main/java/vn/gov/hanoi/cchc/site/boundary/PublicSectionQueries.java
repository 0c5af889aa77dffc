package vn.gov.hanoi.cchc.site.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import vn.gov.hanoi.cchc.site.api.Sections;
import vn.gov.hanoi.cchc.site.control.SectionCache;

/** The section tree as readers see it. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class PublicSectionQueries {

    @Inject
    private SectionCache cache;

    /** From memory after the first call. */
    @PermitAll
    public Sections sections() {
        return cache.sections();
    }

    /** What is in memory, without asking the database; may be null. */
    @PermitAll
    public Sections remembered() {
        return cache.remembered();
    }
}
