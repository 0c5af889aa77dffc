package vn.gov.hanoi.cchc.rest.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import vn.gov.hanoi.cchc.shared.CallerContext;

/** The server brings a mapper of its own for broken JSON, which tells the caller class names; this one stands before it. */
@Provider
@Priority(1)
public class JsonProblemMapper implements ExceptionMapper<JsonProcessingException> {

    @Inject
    private CallerContext context;

    @Override
    public Response toResponse(JsonProcessingException failure) {
        return ProblemMapper.answer(Failure.problem(failure, true, context.correlation())).build();
    }
}
