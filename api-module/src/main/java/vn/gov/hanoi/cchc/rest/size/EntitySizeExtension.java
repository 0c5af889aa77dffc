package vn.gov.hanoi.cchc.rest.size;

import io.undertow.servlet.ServletExtension;
import io.undertow.servlet.api.DeploymentInfo;
import jakarta.servlet.MultipartConfigElement;
import jakarta.servlet.ServletContext;

/**
 * Puts {@link EntitySizeHandler} before everything else of this web archive, and lets its servlet take forms with files: the server adds
 * that servlet by itself, so there is no place in a descriptor to say it.
 */
public class EntitySizeExtension implements ServletExtension {

    /** Larger parts are streamed to disk. */
    private static final int IN_MEMORY = 64 << 10;

    @Override
    public void handleDeployment(DeploymentInfo deployment, ServletContext context) {
        deployment.addInitialHandlerChainWrapper(EntitySizeHandler::new);
        MultipartConfigElement forms = new MultipartConfigElement("", EntitySizeHandler.PACKET, EntitySizeHandler.PACKET, IN_MEMORY);
        deployment.getServlets().values().forEach(servlet -> servlet.setMultipartConfig(forms));
    }
}
