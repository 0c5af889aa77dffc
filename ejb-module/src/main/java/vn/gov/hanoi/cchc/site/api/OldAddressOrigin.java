package vn.gov.hanoi.cchc.site.api;

/** How an address of the old site came to be known. */
public enum OldAddressOrigin { IMPORT, OFFICE }
