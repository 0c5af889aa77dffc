package vn.gov.hanoi.cchc.web.faces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.el.ELContext;
import jakarta.el.ELResolver;
import jakarta.el.FunctionMapper;
import jakarta.el.PropertyNotWritableException;
import jakarta.el.VariableMapper;
import org.junit.jupiter.api.Test;

class RecordElResolverTest {

    /** A record such as pages read. */
    public record Row(String title) {
    }

    private final RecordElResolver resolver = new RecordElResolver();
    private final ELContext context = new ELContext() {
        @Override
        public ELResolver getELResolver() {
            return resolver;
        }

        @Override
        public FunctionMapper getFunctionMapper() {
            return null;
        }

        @Override
        public VariableMapper getVariableMapper() {
            return null;
        }
    };

    @Test
    void a_page_reads_a_component_by_its_name() {
        assertThat(resolver.getValue(context, new Row("Tin"), "title")).isEqualTo("Tin");
        assertThat(context.isPropertyResolved()).isTrue();
    }

    @Test
    void what_is_no_component_is_left_to_others() {
        assertThat(resolver.getValue(context, new Row("Tin"), "other")).isNull();
        assertThat(resolver.getValue(context, "text", "title")).isNull();
        assertThat(context.isPropertyResolved()).isFalse();
    }

    @Test
    void a_record_does_not_change() {
        assertThatThrownBy(() -> resolver.setValue(context, new Row("Tin"), "title", "x")).isInstanceOf(PropertyNotWritableException.class);
    }
}
