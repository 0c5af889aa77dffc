package vn.gov.hanoi.cchc.audit;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.gov.hanoi.cchc.shared.CanonicalJson;
import vn.gov.hanoi.cchc.shared.Sha256;

/** The command of a call as the audit trail keeps it: secrets left out, long texts and files as fingerprint and length (ruling 20). */
final class CommandJson {

    /** Longer texts are kept as fingerprint and length. */
    static final int LONGEST = 300;

    private static final ObjectMapper MAPPER = JsonMapper.builder()
        .addModule(new JavaTimeModule())
        .addModule(new SimpleModule()
            .addSerializer(String.class, new LongTexts())
            .addSerializer(byte[].class, new Bytes())
            .addSerializer(InputStream.class, new Opaque<>(InputStream.class))
            .addSerializer(Path.class, new Opaque<>(Path.class)))
        .annotationIntrospector(new WithoutSecrets())
        .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
        .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
        .serializationInclusion(JsonInclude.Include.NON_NULL)
        .build();

    private CommandJson() {
    }

    /** Canonical JSON of the parameters: the command itself when there is one, otherwise an object by parameter name. */
    static String of(Method method, Object[] parameters) {
        if (parameters == null || parameters.length == 0) {
            return null;
        }
        Map<String, Object> named = new LinkedHashMap<>();
        Parameter[] declared = method.getParameters();
        for (int i = 0; i < parameters.length; i++) {
            if (!declared[i].isAnnotationPresent(Secret.class)) {
                named.put(declared[i].getName(), parameters[i]);
            }
        }
        Object value = named.size() == 1 ? named.values().iterator().next() : named;
        try {
            return value == null ? null : CanonicalJson.canonical(MAPPER.writeValueAsString(Map.of("command", value)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A command must be readable for the audit trail: " + method, e);
        }
    }

    private static final class WithoutSecrets extends JacksonAnnotationIntrospector {
        private static final long serialVersionUID = 1L;

        @Override
        public boolean hasIgnoreMarker(AnnotatedMember member) {
            return member.hasAnnotation(Secret.class) || super.hasIgnoreMarker(member);
        }
    }

    private static final class LongTexts extends StdSerializer<String> {
        private static final long serialVersionUID = 1L;

        LongTexts() {
            super(String.class);
        }

        @Override
        public void serialize(String value, JsonGenerator out, SerializerProvider provider) throws IOException {
            if (value.length() <= LONGEST) {
                out.writeString(value);
            } else {
                fingerprint(out, value.getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    private static final class Bytes extends StdSerializer<byte[]> {
        private static final long serialVersionUID = 1L;

        Bytes() {
            super(byte[].class);
        }

        @Override
        public void serialize(byte[] value, JsonGenerator out, SerializerProvider provider) throws IOException {
            fingerprint(out, value);
        }
    }

    private static final class Opaque<T> extends StdSerializer<T> {
        private static final long serialVersionUID = 1L;

        Opaque(Class<T> type) {
            super(type);
        }

        @Override
        public void serialize(T value, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeNull();
        }
    }

    private static void fingerprint(JsonGenerator out, byte[] bytes) throws IOException {
        out.writeStartObject();
        out.writeStringField("sha256", Sha256.of(bytes));
        out.writeNumberField("length", bytes.length);
        out.writeEndObject();
    }
}
