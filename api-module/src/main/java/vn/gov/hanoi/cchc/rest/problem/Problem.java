package vn.gov.hanoi.cchc.rest.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * A refusal as RFC 9457 writes it.
 *
 * @param type     address of the code's explanation
 * @param title    what kind of problem, the same for every occurrence
 * @param status   HTTP status
 * @param detail   what is wrong here and what to do
 * @param code     stable code
 * @param field    where in the input, or null
 * @param incident number to name when asking for help, for failures of the portal itself; null otherwise
 * @param problems all problems when there are several, or null
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(String type, String title, int status, String detail, String code, String field, String incident,
                      List<Detail> problems) {

    /** Media type of the body. */
    public static final String MEDIA_TYPE = "application/problem+json";

    /** One of several problems. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Detail(String code, String field, String detail) {
    }
}
