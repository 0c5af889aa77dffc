package vn.gov.hanoi.cchc.content.entity;

import java.util.UUID;

/** A section as its history keeps it. */
public record SectionNode(UUID id, UUID parent, int level, int position, String slug, String name, String nameEn, boolean visible) {
}
