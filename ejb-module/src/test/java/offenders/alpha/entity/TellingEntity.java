package offenders.alpha.entity;

import jakarta.ejb.Stateless;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Has a setter and knows the container. */
@Entity
public class TellingEntity {
    @Id
    private long id;
    Class<?> container = Stateless.class;

    public void setId(long id) {
        this.id = id;
    }

    long id() {
        return id;
    }
}
