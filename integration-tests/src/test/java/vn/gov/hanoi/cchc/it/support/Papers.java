package vn.gov.hanoi.cchc.it.support;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** PDF files that no other test has sent: the seed decides their bytes. */
public final class Papers {

    private Papers() {
    }

    /** One blank page and a stream of random bytes beside it. */
    public static byte[] pdf(int seed, int bytes) {
        byte[] noise = new byte[bytes];
        new Random(seed).nextBytes(noise);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<Integer> places = new ArrayList<>();
        write(out, "%PDF-1.4\n");
        object(out, places, "<< /Type /Catalog /Pages 2 0 R >>");
        object(out, places, "<< /Type /Pages /Kids [3 0 R] /Count 1 >>");
        object(out, places, "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << >> >>");
        places.add(out.size());
        write(out, "4 0 obj\n<< /Length " + bytes + " >>\nstream\n");
        out.writeBytes(noise);
        write(out, "\nendstream\nendobj\n");
        int table = out.size();
        write(out, "xref\n0 5\n0000000000 65535 f \n");
        places.forEach(place -> write(out, String.format("%010d 00000 n \n", place)));
        write(out, "trailer\n<< /Size 5 /Root 1 0 R >>\nstartxref\n" + table + "\n%%EOF\n");
        return out.toByteArray();
    }

    private static void object(ByteArrayOutputStream out, List<Integer> places, String body) {
        places.add(out.size());
        write(out, places.size() + " 0 obj\n" + body + "\nendobj\n");
    }

    private static void write(ByteArrayOutputStream out, String text) {
        out.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
    }
}
