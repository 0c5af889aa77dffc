package vn.gov.hanoi.cchc.web.site;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * What never gets to a page: a body that is too large or does not say how large it is. Browsers always say it. Order among the filters:
 * web.xml.
 */
public class RequestDoor extends HttpFilter {

    private static final long serialVersionUID = 1L;
    /** Forms, and pieces of uploads of 5 MiB. */
    private static final long LARGEST = 8L << 20;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        if (request.getContentLengthLong() > LARGEST) {
            refuse(response, HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE, "Dữ liệu gửi lên quá lớn, tối đa 8 MiB. Chia nhỏ rồi gửi lại.");
        } else if (request.getHeader("Transfer-Encoding") != null) {
            refuse(response, HttpServletResponse.SC_LENGTH_REQUIRED, "Yêu cầu phải nêu độ dài dữ liệu (Content-Length).");
        } else {
            chain.doFilter(request, response);
        }
    }

    private static void refuse(HttpServletResponse response, int status, String words) throws IOException {
        response.setStatus(status);
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Connection", "close");
        response.setHeader("Content-Security-Policy", "default-src 'none'");
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter().println(words);
    }
}
