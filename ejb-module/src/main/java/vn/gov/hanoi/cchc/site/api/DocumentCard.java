package vn.gov.hanoi.cchc.site.api;

import java.time.LocalDate;
import vn.gov.hanoi.cchc.content.api.DocumentDetails;
import vn.gov.hanoi.cchc.content.api.DocumentFacts;
import vn.gov.hanoi.cchc.content.api.EffectStatus;

/**
 * Facts of an official document as readers see them.
 *
 * @param symbol       "819/QĐ-UBND"
 * @param typeName     "Quyết định"
 * @param organ        issuing body
 * @param issuedOn     ISO date
 * @param issued       "20/11/2026"
 * @param effectiveOn  ISO date or null
 * @param effective    "20/11/2026" or null
 * @param signer       "Chủ tịch Nguyễn Văn A" or null
 * @param normative    văn bản quy phạm pháp luật
 * @param effect       status on the day of reading; null in stored form
 * @param details      what else is recorded of it, or null
 */
public record DocumentCard(String symbol, String typeName, String organ, String issuedOn, String issued, String effectiveOn,
                           String effective, String signer, boolean normative, EffectStatus effect, DocumentDetails details) {

    public static DocumentCard of(DocumentFacts facts) {
        if (facts == null) {
            return null;
        }
        String signer = facts.signerPosition() == null ? facts.signerName()
            : facts.signerName() == null ? facts.signerPosition() : facts.signerPosition() + " " + facts.signerName();
        return new DocumentCard(facts.symbol(), facts.typeName(), facts.organName(), text(facts.issuedOn()), Moment.day(facts.issuedOn()),
            text(facts.effectiveOn()), Moment.day(facts.effectiveOn()), signer, facts.normative(), null, facts.details());
    }

    /** The same card with its status. */
    public DocumentCard with(EffectStatus status) {
        return new DocumentCard(symbol, typeName, organ, issuedOn, issued, effectiveOn, effective, signer, normative, status, details);
    }

    /** The same card with its status on a day, as far as its own day of effect tells: for what is not public yet. */
    public DocumentCard on(LocalDate day) {
        return with(effectiveOn == null ? EffectStatus.UNKNOWN
            : LocalDate.parse(effectiveOn).isAfter(day) ? EffectStatus.NOT_YET : EffectStatus.IN_FORCE);
    }

    /** First day it does not apply any more as it says itself, "01/07/2026"; or null. */
    public String expires() {
        return details == null ? null : Moment.day(details.expiresOn());
    }

    /** "01/07/2026" or null. */
    public String answerBy() {
        return details == null ? null : Moment.day(details.answerBy());
    }

    /** "Quyết định 819/QĐ-UBND". */
    public String heading() {
        return typeName + " " + symbol;
    }

    private static String text(LocalDate date) {
        return date == null ? null : date.toString();
    }
}
