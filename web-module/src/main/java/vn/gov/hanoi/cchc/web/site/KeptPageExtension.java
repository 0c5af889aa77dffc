package vn.gov.hanoi.cchc.web.site;

import io.undertow.servlet.ServletExtension;
import io.undertow.servlet.api.DeploymentInfo;
import jakarta.servlet.ServletContext;

/** Puts {@link KeptPageHandler} before everything of this application, on the thread that reads requests. */
public class KeptPageExtension implements ServletExtension {

    @Override
    public void handleDeployment(DeploymentInfo deployment, ServletContext context) {
        deployment.addInitialHandlerChainWrapper(KeptPageHandler::new);
    }
}
