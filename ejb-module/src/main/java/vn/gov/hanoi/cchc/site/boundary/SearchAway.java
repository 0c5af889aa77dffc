package vn.gov.hanoi.cchc.site.boundary;

import jakarta.ejb.ApplicationException;

/** The index of the search does not answer at this moment. Nothing else of the portal depends on it. */
@ApplicationException
public class SearchAway extends RuntimeException {

    public SearchAway() {
        super("The index of the search does not answer");
    }
}
