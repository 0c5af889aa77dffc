package vn.gov.hanoi.cchc.content.entity;

/** What became of a proposal. */
public enum EffectProposalState {
    OPEN, ACCEPTED, DECLINED,
    /** The document that said it does not say it any more. */
    DROPPED
}
