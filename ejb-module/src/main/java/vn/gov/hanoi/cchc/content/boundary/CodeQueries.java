package vn.gov.hanoi.cchc.content.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.List;
import vn.gov.hanoi.cchc.content.api.CodeView;

/** The closed lists of the editors' forms. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class CodeQueries {

    /** Content classes: news, article, photo … */
    @PermitAll
    public List<CodeView> genres() {
        throw new UnsupportedOperationException();
    }

    /** The six fields of administrative reform. */
    @PermitAll
    public List<CodeView> parFields() {
        throw new UnsupportedOperationException();
    }

    /** Types of official documents with the abbreviation of their symbol. */
    @PermitAll
    public List<CodeView> documentTypes() {
        throw new UnsupportedOperationException();
    }
}
