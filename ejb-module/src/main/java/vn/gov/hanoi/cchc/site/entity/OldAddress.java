package vn.gov.hanoi.cchc.site.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import vn.gov.hanoi.cchc.site.api.OldAddressOrigin;
import vn.gov.hanoi.cchc.site.api.OldAddressRow;
import vn.gov.hanoi.cchc.site.api.OldAddressTarget;

/** Where one address of the old site leads. One that ended leads nowhere, and may lead somewhere again. */
@Entity
@Table(name = "site_old_address")
public class OldAddress {

    @Id
    @Column(name = "address_hash")
    private String hash;
    @Version
    private long version;
    private String address;
    @Column(name = "public_number")
    private Long number;
    @Column(name = "section_id")
    private UUID section;
    @Enumerated(EnumType.STRING)
    private OldAddressOrigin origin;
    @Column(name = "added_by")
    private String addedBy;
    @Column(name = "added_at")
    private Instant addedAt;
    @Column(name = "ended_by")
    private String endedBy;
    @Column(name = "ended_at")
    private Instant endedAt;

    protected OldAddress() {
    }

    public OldAddress(String hash, String address, OldAddressTarget target, OldAddressOrigin origin, String by, Instant at) {
        this.hash = hash;
        this.address = address;
        leadTo(target, origin, by, at);
    }

    public final void leadTo(OldAddressTarget target, OldAddressOrigin newOrigin, String by, Instant at) {
        number = target.number();
        section = target.section();
        origin = newOrigin;
        addedBy = by;
        addedAt = at;
        endedBy = null;
        endedAt = null;
    }

    public void end(String by, Instant at) {
        endedBy = by;
        endedAt = at;
    }

    public boolean leads() {
        return endedAt == null;
    }

    public OldAddressTarget target() {
        return new OldAddressTarget(number, section);
    }

    public String hash() {
        return hash;
    }

    /** @param shown path of what it leads to, or null when that is not public */
    public OldAddressRow row(String shown) {
        return new OldAddressRow(hash, address, target(), shown, origin, addedBy, addedAt);
    }
}
