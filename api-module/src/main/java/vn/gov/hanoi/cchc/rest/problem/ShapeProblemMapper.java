package vn.gov.hanoi.cchc.rest.problem;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.validation.ValidationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** The server brings a mapper of its own for broken shapes, which tells the caller class names; this one stands before it. */
@Provider
@Priority(1)
public class ShapeProblemMapper implements ExceptionMapper<ValidationException> {

    @Inject
    private ProblemMapper problems;

    @Override
    public Response toResponse(ValidationException failure) {
        return problems.toResponse(failure);
    }
}
