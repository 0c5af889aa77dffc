package vn.gov.hanoi.cchc.intake.api;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * A receipt was sealed (R3). Whoever keeps a copy of its content takes it out of every list, search, export, preview and cache in this
 * transaction, and withdraws it when it is public.
 *
 * @param from    state before
 * @param files   ids of all its files, to be moved out of the shared store
 * @param readers accounts that may still read it
 */
public record ReceiptSealed(UUID receipt, String number, ReceiptState from, List<UUID> files, Set<UUID> readers, Instant at) {

    public ReceiptSealed {
        files = List.copyOf(files);
        readers = Set.copyOf(readers);
    }
}
