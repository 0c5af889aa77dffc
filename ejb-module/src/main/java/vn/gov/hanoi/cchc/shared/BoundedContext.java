package vn.gov.hanoi.cchc.shared;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Declares a context on its {@code package-info} and the arrows it may follow; architecture tests hold it to them. */
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.RUNTIME)
public @interface BoundedContext {

    /** The context's name, which is also the prefix of its tables. */
    String name();

    /** Names of the contexts this one may use. */
    String[] uses();

    /** Package patterns (ArchUnit syntax) that others may see. */
    String[] exposes();
}
