package vn.gov.hanoi.cchc.web.faces;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

/** Times as browsers send them from {@code <input type="datetime-local">}: {@code 2026-11-23T09:30}. */
@FacesConverter(forClass = LocalDateTime.class)
public class MinuteConverter implements Converter<LocalDateTime> {

    private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm");

    @Override
    public LocalDateTime getAsObject(FacesContext context, UIComponent component, String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return LocalDateTime.parse(text.strip().replace(' ', 'T'));
        } catch (DateTimeException e) {
            throw new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, "Nhập ngày và giờ có trong lịch", null), e);
        }
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, LocalDateTime at) {
        return at == null ? "" : FORM.format(at);
    }
}
