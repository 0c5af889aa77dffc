package vn.gov.hanoi.cchc.intake.api;

/**
 * How readers' reports with a term were answered.
 *
 * @param inTime  answered within the term
 * @param late    answered after it
 * @param overdue not answered although it has passed
 * @param open    not answered, within it
 */
public record AnswerCount(long inTime, long late, long overdue, long open) {

    /** Any at all. */
    public boolean any() {
        return inTime + late + overdue + open > 0;
    }

    /** Of a hundred whose term is decided, how many were answered in time, rounded down; what is overdue counts as late. Null while none is decided. */
    public Long share() {
        long decided = inTime + late + overdue;
        return decided == 0 ? null : Long.valueOf(100 * inTime / decided);
    }
}
