package vn.gov.hanoi.cchc.intake.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * A packet was refused for its secrecy mark before anything of it was kept.
 *
 * @param place where the mark stood, never the text itself
 * @param hash  SHA-256 of the packet
 */
public record ReportMarkedPacket(@NotBlank @Size(max = 200) String place, @NotBlank @Size(max = 64) String hash) {
}
