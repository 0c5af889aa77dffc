package vn.gov.hanoi.cchc.intake.control;

import java.util.List;
import vn.gov.hanoi.cchc.intake.api.DocumentAction;
import vn.gov.hanoi.cchc.intake.api.SuppliedDocument;

/**
 * A document and what its sender wants with it.
 *
 * @param replaces    keys of the documents it takes the place of, itself left out
 * @param key         by which it is known on the axis
 * @param hash        of what it says
 * @param sendingHash of what is wanted with it, by which a repeated sending is recognised
 */
public record DocumentPacket(DocumentAction action, SuppliedDocument document, String reason, List<String> replaces, String key, String hash,
                             String sendingHash) {

    public static DocumentPacket of(DocumentAction action, SuppliedDocument document, String reason, List<String> replaces) {
        String key = Fingerprint.documentKey(document);
        String hash = Fingerprint.of(document);
        List<String> others = replaces.stream().map(Fingerprint::documentKey).filter(other -> !other.equals(key)).distinct().toList();
        return new DocumentPacket(action, document, reason, others, key, hash, Fingerprint.key(action.name(), key, hash));
    }
}
