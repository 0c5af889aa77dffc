package vn.gov.hanoi.cchc.site.api;

import java.util.UUID;

/** Where a page finds the bytes of its files: the public address, or the office's own in a preview. */
public interface FileAddresses {

    String of(UUID file, String sha256, String name);
}
