package vn.gov.hanoi.cchc.rest.intake;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HttpMethod;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.gov.hanoi.cchc.rest.content.ImportsResource;
import vn.gov.hanoi.cchc.rest.indicator.IndicesResource;
import vn.gov.hanoi.cchc.rest.service.DocsResource;
import vn.gov.hanoi.cchc.rest.service.HealthResource;
import vn.gov.hanoi.cchc.rest.site.ArticlesResource;
import vn.gov.hanoi.cchc.rest.site.LibraryResource;
import vn.gov.hanoi.cchc.rest.site.SearchResource;
import vn.gov.hanoi.cchc.rest.site.SectionsResource;

class ResourceAccessTest {

    @ParameterizedTest
    @ValueSource(classes = {DocumentsResource.class, SubmissionsResource.class, ImportsResource.class, HealthResource.class, DocsResource.class,
        ArticlesResource.class, LibraryResource.class, SearchResource.class, SectionsResource.class, IndicesResource.class})
    void every_call_says_who_may_make_it(Class<?> resource) {
        assertThat(calls(resource)).isNotEmpty()
            .allMatch(m -> m.isAnnotationPresent(RolesAllowed.class) ^ m.isAnnotationPresent(PermitAll.class));
    }

    @ParameterizedTest
    @ValueSource(classes = {DocumentsResource.class, SubmissionsResource.class, ImportsResource.class})
    void what_is_written_or_not_public_needs_a_right(Class<?> resource) {
        assertThat(calls(resource)).allMatch(m -> m.isAnnotationPresent(RolesAllowed.class));
    }

    private static Stream<Method> calls(Class<?> resource) {
        return Arrays.stream(resource.getDeclaredMethods()).filter(m -> Arrays.stream(m.getAnnotations())
            .anyMatch(a -> a.annotationType().isAnnotationPresent(HttpMethod.class)));
    }
}
