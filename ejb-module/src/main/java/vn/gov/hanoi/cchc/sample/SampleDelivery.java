package vn.gov.hanoi.cchc.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import vn.gov.hanoi.cchc.intake.boundary.DocumentExchange;
import vn.gov.hanoi.cchc.intake.boundary.ReceptionDesk;

/** The sample edXML envelope comes in as the City's document system delivers it, and waits in the queue. */
@ApplicationScoped
public class SampleDelivery {

    @Inject
    private ActingAs acting;
    @Inject
    private DocumentExchange exchange;
    @Inject
    private ReceptionDesk reception;

    void deliver() {
        acting.documentSystem(() -> {
            try (InputStream envelope = SampleDelivery.class.getResourceAsStream("/sample/999-kh-ubnd-mau.edxml")) {
                return reception.receiveDocument(exchange.read(envelope, null));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
