package vn.gov.hanoi.cchc.web.office;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;

/** Installs {@link OfficeExceptionHandler}. */
public class OfficeExceptionHandlerFactory extends ExceptionHandlerFactory {

    public OfficeExceptionHandlerFactory(ExceptionHandlerFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new OfficeExceptionHandler(getWrapped().getExceptionHandler());
    }
}
