package vn.gov.hanoi.cchc.identity.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import vn.gov.hanoi.cchc.identity.api.SavedSearchView;

/** A person's own filter of a queue; nobody else sees it. */
@Entity
@Table(name = "identity_saved_search")
public class SavedSearch {

    @Id
    private UUID id;
    @Column(name = "account_id")
    private UUID account;
    private String queue;
    private String name;
    private String query;
    @Column(name = "saved_at")
    private Instant savedAt;

    protected SavedSearch() {
    }

    public SavedSearch(UUID account, String queue, String name) {
        this.id = UUID.randomUUID();
        this.account = account;
        this.queue = queue;
        this.name = name;
    }

    public void keep(String wanted, Instant at) {
        query = wanted;
        savedAt = at;
    }

    public boolean of(UUID person) {
        return account.equals(person);
    }

    public SavedSearchView view() {
        return new SavedSearchView(id, name, query);
    }
}
