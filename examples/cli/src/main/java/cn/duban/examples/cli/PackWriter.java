package cn.duban.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import jdk.security.jarsigner.JarSigner;
import org.jspecify.annotations.Nullable;

/**
 * Writes files into a jar and signs it, as {@code jarsigner} does. The same files are always the
 * same jar, up to the signature: names in order, and a fixed time.
 */
final class PackWriter {
  /** Not the first day that a zip can tell: there time zones get in the way. */
  private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

  private final SigningKey key;
  private final @Nullable URI timestamps;

  /**
   * A writer.
   *
   * @param timestamps the authority that says when the jar was signed; null: nobody does
   */
  PackWriter(SigningKey key, @Nullable URI timestamps) {
    this.key = key;
    this.timestamps = timestamps;
  }

  /**
   * Writes a signed jar.
   *
   * @throws Refusal if the authority does not answer
   */
  void write(SortedMap<String, byte[]> files, Path jar) throws IOException {
    Path plain = Files.createTempFile("duban-pack", ".jar");
    Path signed = Files.createTempFile("duban-pack", ".jar");
    try {
      writePlain(files, plain);
      sign(plain, signed);
      copyWithTime(signed, jar);
    } finally {
      Files.deleteIfExists(plain);
      Files.deleteIfExists(signed);
    }
  }

  private static void writePlain(SortedMap<String, byte[]> files, Path jar) throws IOException {
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(jar))) {
      out.putNextEntry(new ZipEntry(JarFile.MANIFEST_NAME));
      manifest.write(out);
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        out.putNextEntry(new ZipEntry(file.getKey()));
        out.write(file.getValue());
      }
    }
  }

  private void sign(Path plain, Path signed) throws IOException {
    // Java chooses the algorithms that fit the key
    JarSigner.Builder signer = new JarSigner.Builder(key.key(), key.chain()).signerName("DUBAN");
    if (timestamps != null) {
      signer.tsa(timestamps);
    }
    try (ZipFile in = new ZipFile(plain.toFile());
        OutputStream out = Files.newOutputStream(signed)) {
      signer.build().sign(in, out);
    } catch (RuntimeException e) { // of one kind or another, as when the authority is silent
      throw unsigned(e);
    }
  }

  private static Refusal unsigned(RuntimeException e) {
    Throwable cause = e;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    return Refusal.failed("无法签名：" + cause.getMessage(), "Cannot be signed: " + cause.getMessage());
  }

  private static void copyWithTime(Path from, Path to) throws IOException {
    try (ZipFile in = new ZipFile(from.toFile());
        ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(to))) {
      for (ZipEntry entry : Collections.list(in.entries())) {
        ZipEntry copy = new ZipEntry(entry.getName());
        copy.setTimeLocal(TIME);
        out.putNextEntry(copy);
        try (InputStream bytes = in.getInputStream(entry)) {
          bytes.transferTo(out);
        }
      }
    }
  }
}
