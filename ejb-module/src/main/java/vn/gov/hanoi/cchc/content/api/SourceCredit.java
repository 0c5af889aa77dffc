package vn.gov.hanoi.cchc.content.api;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Where an item comes from (Decision 819, Article 3.5).
 *
 * @param kind             own work, an official source, or reuse
 * @param name             name of the source as shown; required for reuse
 * @param url              address of the original, or null
 * @param obtainedOn       day it was taken over, or null
 * @param permissionNeeded whether the source asks for written consent; then the file is required and publishing is blocked without it
 * @param permissionFile   id of the stored consent, or null
 * @param permissionSha256 fingerprint of that file, or null
 * @param permissionScope  what the consent covers, or null
 * @param permissionUntil  last day of the consent, or null for no end
 */
public record SourceCredit(Kind kind, String name, String url, LocalDate obtainedOn, boolean permissionNeeded, UUID permissionFile,
                           String permissionSha256, String permissionScope, LocalDate permissionUntil) {

    /** Classes of origin. */
    public enum Kind { OWN, OFFICIAL, REUSED }
}
