package vn.gov.hanoi.cchc.identity.entity;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import vn.gov.hanoi.cchc.identity.api.KeyScope;

/** Scopes in one column, by their names in the code. */
@Converter
public class KeyScopesConverter implements AttributeConverter<Set<KeyScope>, String> {

    @Override
    public String convertToDatabaseColumn(Set<KeyScope> scopes) {
        return scopes == null ? null : scopes.stream().sorted().map(KeyScope::name).collect(Collectors.joining(","));
    }

    @Override
    public Set<KeyScope> convertToEntityAttribute(String column) {
        Set<KeyScope> scopes = EnumSet.noneOf(KeyScope.class);
        if (column != null && !column.isEmpty()) {
            Arrays.stream(column.split(",")).map(KeyScope::valueOf).forEach(scopes::add);
        }
        return Collections.unmodifiableSet(scopes);
    }
}
