package vn.gov.hanoi.cchc.intake.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * An edge met a secrecy mark and refused the packet before it became a command. Nothing of the text is handed over.
 *
 * @param sender organ id, name or key of the sender
 * @param place  field or file the mark stood in
 * @param hash   SHA-256 of the packet
 */
public record ReportSecrecyMark(@NotNull Channel channel, @NotBlank @Size(max = 200) String sender, @NotBlank @Size(max = 300) String place,
                                @Size(min = 64, max = 64) String hash) {
}
