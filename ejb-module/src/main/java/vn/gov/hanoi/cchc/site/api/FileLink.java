package vn.gov.hanoi.cchc.site.api;

/**
 * A file offered for download.
 *
 * @param address path of its bytes
 * @param title   words of the link
 * @param detail  "PDF, 1,2 MB"
 * @param main    the document itself, as opposed to annexes
 */
public record FileLink(String address, String title, String detail, boolean main) {

    /** Last step of the path, which names the file among those of its item. */
    public String name() {
        return address.substring(address.lastIndexOf('/') + 1);
    }
}
