package vn.gov.hanoi.cchc.site.control;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import vn.gov.hanoi.cchc.site.api.OldAddressTarget;
import vn.gov.hanoi.cchc.site.api.PublicTags;
import vn.gov.hanoi.cchc.site.entity.OldAddress;

/** Where old addresses lead, as it was last asked, also that one leads nowhere. Forgotten one by one when that changes, on every server. */
@ApplicationScoped
public class OldAddressCache {

    private static final long MOST = 20_000;

    @Inject
    private OldAddressBook book;

    private final Cache<String, Optional<OldAddressTarget>> known = Caffeine.newBuilder().maximumSize(MOST).build();
    private final AtomicLong changes = new AtomicLong();

    /** @param form may be null, which leads nowhere */
    public Optional<OldAddressTarget> target(OldAddressForm form) {
        if (form == null) {
            return Optional.empty();
        }
        Optional<OldAddressTarget> kept = known.getIfPresent(form.hash());
        if (kept != null) {
            return kept;
        }
        long before = changes.get();
        Optional<OldAddressTarget> target = book.leading(form).map(OldAddress::target);
        known.put(form.hash(), target);
        // what was read while something changed is told once and not kept
        if (before != changes.get()) {
            known.invalidate(form.hash());
        }
        return target;
    }

    void forget(Set<String> tags) {
        for (String tag : tags) {
            String hash = PublicTags.oldAddressOf(tag);
            if (hash != null) {
                changes.incrementAndGet();
                known.invalidate(hash);
            }
        }
    }

    void forgetAll() {
        changes.incrementAndGet();
        known.invalidateAll();
    }
}
