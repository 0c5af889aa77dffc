package vn.gov.hanoi.cchc.media.api;

import java.nio.file.Path;

/**
 * A file somebody may read now.
 *
 * @param file what it is
 * @param path where its bytes are; read them, never write or move them
 */
public record OpenedFile(FileView file, Path path) {
}
