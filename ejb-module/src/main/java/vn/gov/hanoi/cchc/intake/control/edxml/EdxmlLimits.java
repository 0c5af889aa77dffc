package vn.gov.hanoi.cchc.intake.control.edxml;

/**
 * How much of a packet is read before it is refused. Every limit protects this server; none of them is a rule of the format.
 *
 * @param packetBytes   bytes of the whole packet
 * @param depth         levels of elements
 * @param receivers     {@code To} elements
 * @param attachments   files, also after a transport zip was unwrapped
 * @param elements      elements altogether
 * @param markupBytes   bytes of one tag, comment or instruction
 * @param textChars     characters of all texts together, attachments aside
 * @param unpackedBytes bytes a transport zip may unfold to
 * @param ratio         unpacked to packed
 * @param entries       entries of a transport zip
 * @param archiveDepth  zips inside zips
 */
public record EdxmlLimits(long packetBytes, int depth, int receivers, int attachments, int elements, int markupBytes, int textChars,
                          long unpackedBytes, int ratio, int entries, int archiveDepth) {

    /** The product's limits. */
    public static final EdxmlLimits STANDARD =
        new EdxmlLimits(64L << 20, 32, 500, 50, 50_000, 64 << 10, 2 << 20, 200L << 20, 100, 1_000, 2);
}
