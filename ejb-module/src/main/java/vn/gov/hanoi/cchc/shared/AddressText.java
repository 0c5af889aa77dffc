package vn.gov.hanoi.cchc.shared;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/** Letters of an address as people write them. */
public final class AddressText {

    private AddressText() {
    }

    /** Percent signs undone once (RFC 3986), then composed (NFC); null for broken signs, broken UTF-8 and control characters. */
    public static String decoded(String raw) {
        ByteBuffer bytes = ByteBuffer.allocate(raw.length() * 3);
        for (int i = 0; i < raw.length(); ) {
            int sign = raw.codePointAt(i);
            if (sign != '%') {
                bytes.put(Character.toString(sign).getBytes(StandardCharsets.UTF_8));
                i += Character.charCount(sign);
                continue;
            }
            int high = i + 2 < raw.length() ? Character.digit(raw.charAt(i + 1), 16) : -1;
            int low = high < 0 ? -1 : Character.digit(raw.charAt(i + 2), 16);
            if (low < 0) {
                return null;
            }
            bytes.put((byte) (high * 16 + low));
            i += 3;
        }
        return composed(bytes.flip());
    }

    private static String composed(ByteBuffer bytes) {
        try {
            String text = Normalizer.normalize(StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT).decode(bytes), Normalizer.Form.NFC);
            return text.chars().anyMatch(Character::isISOControl) ? null : text;
        } catch (CharacterCodingException e) {
            return null;
        }
    }
}
