package vn.gov.hanoi.cchc.indicator.api;

/** How a satisfaction index was computed (standards §5.2). */
public enum IndexFormula {
    /** Share of the answers "Hài lòng" and "Rất hài lòng". */
    TOP2,
    /** Mean of the points, as a share of the highest. */
    MEAN,
    /** Self-scoring, appraisal and survey (PAR INDEX). */
    SCORING,
    /** The source does not say. */
    UNSTATED
}
