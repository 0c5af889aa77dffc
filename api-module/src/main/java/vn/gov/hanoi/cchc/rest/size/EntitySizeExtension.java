package vn.gov.hanoi.cchc.rest.size;

import io.undertow.servlet.ServletExtension;
import io.undertow.servlet.api.DeploymentInfo;
import jakarta.servlet.ServletContext;

/** Puts {@link EntitySizeHandler} before everything else of this web archive. */
public class EntitySizeExtension implements ServletExtension {

    @Override
    public void handleDeployment(DeploymentInfo deployment, ServletContext context) {
        deployment.addInitialHandlerChainWrapper(EntitySizeHandler::new);
    }
}
