package vn.gov.hanoi.cchc.content.api;

/** What a document has to do with another one. Each is directed; the words for the other direction are {@code state.RelationKind.<NAME>.inverse}. */
public enum RelationKind {
    BASED_ON(null, null), GUIDES(null, null), AMENDS(EffectKind.AMENDED, EffectKind.AMENDED), REPLACES(EffectKind.ENDED, EffectKind.ENDED_PARTLY),
    REPEALS(EffectKind.ENDED, EffectKind.ENDED_PARTLY), CORRECTS(EffectKind.CORRECTED, EffectKind.CORRECTED),
    SUSPENDS(EffectKind.SUSPENDED, EffectKind.SUSPENDED_PARTLY), CITES(null, null), CONSOLIDATES(null, null), RELATED(null, null);

    private final EffectKind whole;
    private final EffectKind part;

    RelationKind(EffectKind whole, EffectKind part) {
        this.whole = whole;
        this.part = part;
    }

    /**
     * What it means for the effect of the other document.
     *
     * @param parts whether only parts of it are named
     * @return null when it means nothing
     */
    public EffectKind proposes(boolean parts) {
        return parts ? part : whole;
    }

    /** Names the other document because of what it does to it, not because it relies on it. */
    public boolean acts() {
        return whole != null || this == CONSOLIDATES;
    }
}
