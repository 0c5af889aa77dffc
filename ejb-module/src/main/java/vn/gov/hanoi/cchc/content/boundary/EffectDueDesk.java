package vn.gov.hanoi.cchc.content.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import vn.gov.hanoi.cchc.audit.Audited;
import vn.gov.hanoi.cchc.content.control.Articles;
import vn.gov.hanoi.cchc.content.control.Documents;
import vn.gov.hanoi.cchc.content.control.EffectRegister;
import vn.gov.hanoi.cchc.content.entity.DocumentEntry;
import vn.gov.hanoi.cchc.shared.Permission;

/** The day of a change of effect has come: the status is another one by itself, and those who show it or rely on it are told. */
@Stateless
@Audited
public class EffectDueDesk {

    @Inject
    private Articles articles;
    @Inject
    private Documents documents;
    @Inject
    private EffectRegister register;

    @RolesAllowed(Permission.SYSTEM)
    public void come(@NotNull UUID item) {
        articles.get(item);
        documents.find(item).filter(DocumentEntry::live).ifPresent(register::refresh);
    }
}
