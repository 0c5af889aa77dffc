package vn.gov.hanoi.cchc.rest.intake;

import io.undertow.server.RequestTooBigException;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.gov.hanoi.cchc.intake.api.InputProblem;
import vn.gov.hanoi.cchc.intake.api.InputRefused;
import vn.gov.hanoi.cchc.media.api.StagedFile;
import vn.gov.hanoi.cchc.media.boundary.FileStaging;
import vn.gov.hanoi.cchc.rest.json.StrictJson;
import vn.gov.hanoi.cchc.rest.problem.ProblemCode;
import vn.gov.hanoi.cchc.rest.size.EntitySizeHandler;
import vn.gov.hanoi.cchc.shared.RuleViolated;
import vn.gov.hanoi.cchc.shared.VietnameseText;

/** A form with one JSON part and files; the server has streamed the files to disk. */
final class Upload {

    private static final int FILES = 50;

    private final Part json;
    private final String name;
    private final Map<String, Part> files = new LinkedHashMap<>();

    private Upload(String name, Part json) {
        this.name = name;
        this.json = json;
    }

    /**
     * @param name name of the JSON part; every other part must be a {@code file}
     * @throws InputRefused for a form that is none, and for parts nobody asked for
     */
    static Upload of(HttpServletRequest request, String name) throws IOException {
        Collection<Part> parts = parts(request);
        Part json = parts.stream().filter(p -> p.getName().equals(name)).findFirst()
            .orElseThrow(() -> new InputRefused(ProblemCode.FIELD_MISSING.code(), name, name));
        if (parts.stream().mapToLong(Part::getSize).sum() > EntitySizeHandler.PACKET) {
            throw new InputRefused(ProblemCode.REQUEST_TOO_LARGE.code(), null);
        }
        Upload upload = new Upload(name, json);
        for (Part part : parts) {
            if (part != json) {
                upload.add(part);
            }
        }
        return upload;
    }

    private static Collection<Part> parts(HttpServletRequest request) throws IOException {
        try {
            return request.getParts();
        } catch (RequestTooBigException e) {
            throw e;
        } catch (ServletException | IOException e) {
            // cut off in the middle, or no form at all
            throw new InputRefused(ProblemCode.REQUEST_MALFORMED.code(), null);
        } catch (IllegalStateException e) {
            if (e.getCause() == null) {
                throw e;
            }
            throw new InputRefused(ProblemCode.REQUEST_TOO_LARGE.code(), null);
        }
    }

    private void add(Part part) {
        if (!part.getName().equals("file")) {
            throw new InputRefused(ProblemCode.VALUE_UNKNOWN.code(), part.getName(), part.getName());
        }
        String file = VietnameseText.line(part.getSubmittedFileName());
        if (file == null) {
            throw new InputRefused(ProblemCode.FIELD_MISSING.code(), "file.filename", "filename");
        }
        if (files.put(file, part) != null) {
            throw new InputRefused(ProblemCode.MANIFEST_MISMATCH.code(), "files", file);
        }
        if (files.size() > FILES) {
            throw new InputRefused(ProblemCode.REQUEST_TOO_LARGE.code(), "file");
        }
    }

    <T> T body(Class<T> type) throws IOException {
        try (InputStream in = json.getInputStream()) {
            T body = StrictJson.instance().readValue(in, type);
            if (body == null) {
                throw new InputRefused(ProblemCode.REQUEST_MALFORMED.code(), name);
            }
            return body;
        }
    }

    /** Names announced in the JSON and files sent must be the same; a body that announces nothing agrees with everything. */
    void match(List<String> announced) {
        List<InputProblem> problems = new ArrayList<>();
        List<String> names = announced.stream().map(n -> String.valueOf(VietnameseText.line(n))).toList();
        for (int i = 0; i < names.size(); i++) {
            if (!files.containsKey(names.get(i)) || names.indexOf(names.get(i)) != i) {
                problems.add(InputProblem.at("files[" + i + "].name", ProblemCode.MANIFEST_MISMATCH.code(), names.get(i)));
            }
        }
        if (!names.isEmpty()) {
            files.keySet().stream().filter(f -> !names.contains(f))
                .forEach(f -> problems.add(InputProblem.at("file", ProblemCode.MANIFEST_MISMATCH.code(), f)));
        }
        if (!problems.isEmpty()) {
            throw new InputRefused(problems);
        }
    }

    List<String> names() {
        return List.copyOf(files.keySet());
    }

    /** Judges one file and puts it on the staging shelf. */
    StagedFile stage(String file, FileStaging staging) throws IOException {
        Part part = files.get(file);
        try (InputStream bytes = part.getInputStream()) {
            return staging.stage(bytes, file, part.getContentType());
        } catch (RuleViolated e) {
            throw new InputRefused(e.code(), file, e.arguments().toArray());
        }
    }
}
