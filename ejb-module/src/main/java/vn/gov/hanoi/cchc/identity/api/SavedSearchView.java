package vn.gov.hanoi.cchc.identity.api;

import java.util.UUID;

/** A filter the caller keeps. */
public record SavedSearchView(UUID id, String name, String query) {
}
