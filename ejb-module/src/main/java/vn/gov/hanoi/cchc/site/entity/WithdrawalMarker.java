package vn.gov.hanoi.cchc.site.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import vn.gov.hanoi.cchc.content.api.ItemKind;
import vn.gov.hanoi.cchc.content.api.ItemWithdrawn;

/** Why an address answers 410; never changed. */
@Entity
@Table(name = "site_withdrawn")
public class WithdrawalMarker {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;
    @Column(name = "public_number")
    private long number;
    @Enumerated(EnumType.STRING)
    private ItemKind kind;
    private String title;
    @Column(name = "permanent_id")
    private String permanentId;
    private String reason;
    private Long replacement;
    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    protected WithdrawalMarker() {
    }

    public WithdrawalMarker(PublishedItem item, ItemWithdrawn event) {
        this.number = item.number();
        this.kind = item.kind();
        this.title = item.title();
        this.permanentId = item.permanentId();
        this.reason = event.reason();
        this.replacement = event.replacement();
        this.withdrawnAt = event.at();
    }

    public ItemKind kind() {
        return kind;
    }

    public String title() {
        return title;
    }

    public String permanentId() {
        return permanentId;
    }

    public String reason() {
        return reason;
    }

    public Long replacement() {
        return replacement;
    }

    public Instant withdrawnAt() {
        return withdrawnAt;
    }
}
