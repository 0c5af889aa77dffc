package vn.gov.hanoi.cchc.intake.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Everything the standing office needs to judge a receipt.
 *
 * @param version        for the acts
 * @param declaration    code of the declaration's text ({@code declaration.<code>})
 * @param declaredAt     when it was accepted
 * @param current        the latest version
 * @param earlier        versions before, newest first
 * @param suggestions    for the classification, with their basis
 * @param twins          public items it may repeat
 * @param sameFiles      other receipts that brought a file with the same bytes
 * @param national       latest code for the document system, or null
 * @param replaces       receipts of the documents it replaces, may be empty
 * @param replacedBy     receipt of the document that replaces it, or null
 * @param publicAddress  path of its public page, or null
 */
public record ReceiptView(UUID id, long version, String number, Channel channel, ReceiptKind kind, ReceiptState state,
                          SupplierView supplier, String declaration, Instant declaredAt, Instant receivedAt, TimelinessView timeliness,
                          SubmissionVersionView current, List<SubmissionVersionView> earlier, Classification classification,
                          List<Suggestion> suggestions, List<PublishedTwins.PublishedTwin> twins,
                          List<RelatedReceipt> sameFiles, ClaimView claim, List<AssignmentView> assignments,
                          HoldView hold, List<RefusalView> refusals, List<DeliveryView> deliveries,
                          List<TimelineEntry> timeline, boolean recallOpen, String national, List<RelatedReceipt> replaces,
                          RelatedReceipt replacedBy, String publicAddress) {
}
