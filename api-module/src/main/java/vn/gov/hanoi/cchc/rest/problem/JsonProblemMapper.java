package vn.gov.hanoi.cchc.rest.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** The server brings a mapper of its own for broken JSON, which tells the caller class names; this one stands before it. */
@Provider
@Priority(1)
public class JsonProblemMapper implements ExceptionMapper<JsonProcessingException> {

    @Inject
    private ProblemMapper problems;

    @Override
    public Response toResponse(JsonProcessingException failure) {
        return problems.toResponse(failure);
    }
}
