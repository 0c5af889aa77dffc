package vn.gov.hanoi.cchc.web.site;

import java.util.List;

/**
 * One index over the years.
 *
 * @param id     for its heading
 * @param name   of the index
 * @param chart  markup of the bars, "" when one year says little
 * @param radar  markup of the newest year by area, or ""
 * @param areas  markup of its table, or ""
 * @param legend what the outlines of the radar are
 * @param city   whether the City's own result stands in the rows
 * @param rows   newest year first
 */
public record IndexSeries(String id, String name, String chart, String radar, String areas, String legend, boolean city,
                          List<Row> rows) {

    /**
     * One year.
     *
     * @param address of the table
     * @param mean    of all units
     * @param own     result of the City or of the agency, "" when there is none
     * @param place   "3/63", or ""
     * @param change  against the year before
     * @param band    class of the own result
     * @param sample  label it
     */
    public record Row(int year, String address, String mean, String own, String place, String change, String band, String announced,
                      boolean sample) {
    }
}
