package vn.gov.hanoi.cchc.it.http;

import java.nio.charset.StandardCharsets;

/** The smallest document that is one. */
public final class SamplePdf {

    public static final byte[] BYTES = "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
        .concat("3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n").getBytes(StandardCharsets.US_ASCII);

    private SamplePdf() {
    }

    /** One of its own, so that it is never the same file again. */
    public static byte[] different() {
        return (new String(BYTES, StandardCharsets.US_ASCII) + "% " + java.util.UUID.randomUUID() + "\n").getBytes(StandardCharsets.US_ASCII);
    }
}
