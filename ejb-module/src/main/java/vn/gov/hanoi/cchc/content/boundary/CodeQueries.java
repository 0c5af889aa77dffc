package vn.gov.hanoi.cchc.content.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import vn.gov.hanoi.cchc.content.api.CodeView;
import vn.gov.hanoi.cchc.content.control.CodeLists;

/** The closed lists of the editors' forms. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class CodeQueries {

    @Inject
    private CodeLists codes;

    /** Content classes: news, article, photo … */
    @PermitAll
    public List<CodeView> genres() {
        return codes.genres();
    }

    /** The six fields of administrative reform. */
    @PermitAll
    public List<CodeView> parFields() {
        return codes.parFields();
    }

    /** Types of official documents with the abbreviation of their symbol. */
    @PermitAll
    public List<CodeView> documentTypes() {
        return codes.documentTypes();
    }
}
