package vn.gov.hanoi.cchc.intake.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import vn.gov.hanoi.cchc.audit.Secret;

/**
 * A reader says that something on a page is wrong, or that he cannot use it. Nobody is asked who he is.
 *
 * @param kind    {@link ReceiptKind#FAULT} or {@link ReceiptKind#BARRIER}
 * @param page    path of the page, or null when he names none
 * @param item    title of the item that the page shows, or null
 * @param name    or null
 * @param contact where he wants to be answered, or null
 * @param form    name of the form he filled in; the same form twice is one report
 */
public record ReceiveReport(@NotNull ReceiptKind kind, @Size(max = 500) String page, @Size(max = 500) String item,
                            @Secret @NotBlank @Size(max = 2000) String words, @Secret @Size(max = 120) String name,
                            @Secret @Size(max = 200) String contact, @NotBlank @Size(max = 100) String form) {
}
