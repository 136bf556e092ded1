package cn.duban;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import jdk.security.jarsigner.JarSigner;

/** An office with its keys, made by keytool, that signs jars as jarsigner does. */
final class Office {
  static final String PASSWORD = "changeit";

  private final Path folder;
  private final Path store;

  Office(Path folder) {
    this.folder = folder;
    this.store = folder.resolve("office.p12");
  }

  /** Makes a key with a certificate of ten years. */
  Office with(String alias, String... more) throws IOException, InterruptedException {
    List<String> arguments =
        new ArrayList<>(
            List.of("-genkeypair", "-alias", alias, "-keyalg", "EC", "-groupname", "secp256r1"));
    arguments.addAll(List.of("-dname", "CN=" + alias, "-validity", "3650"));
    arguments.addAll(List.of(more));
    tool("keytool", arguments);
    return this;
  }

  /** Runs a tool of the JDK on the key store. */
  String tool(String name, List<String> arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", name).toString());
    command.addAll(List.of("-J-Duser.language=en", "-J-Dfile.encoding=UTF-8"));
    command.addAll(List.of("-keystore", store.toString(), "-storepass", PASSWORD));
    command.addAll(arguments);
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    process.getOutputStream().close();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), command + "\n" + said);
    return said;
  }

  Path file(String name) {
    return folder.resolve(name);
  }

  private KeyStore keys() throws GeneralSecurityException, IOException {
    KeyStore keys = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(store)) {
      keys.load(in, PASSWORD.toCharArray());
    }
    return keys;
  }

  X509Certificate certificate(String alias) throws GeneralSecurityException, IOException {
    return (X509Certificate) keys().getCertificate(alias);
  }

  /** Writes a jar without a signature. */
  Path jar(Map<String, byte[]> files, Map<String, String> mainAttributes) throws IOException {
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    mainAttributes.forEach(manifest.getMainAttributes()::putValue);
    Path jar = Files.createTempFile(folder, "rules", ".jar");
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar), manifest)) {
      for (var file : files.entrySet()) {
        out.putNextEntry(new JarEntry(file.getKey()));
        out.write(file.getValue());
      }
    }
    return jar;
  }

  /** Signs a jar. */
  Path sign(Path jar, String alias, String digest) throws GeneralSecurityException, IOException {
    KeyStore keys = keys();
    JarSigner signer =
        new JarSigner.Builder(
                (PrivateKey) keys.getKey(alias, PASSWORD.toCharArray()),
                CertificateFactory.getInstance("X.509")
                    .generateCertPath(List.of(keys.getCertificateChain(alias))))
            .digestAlgorithm(digest)
            .signerName(alias.toUpperCase(Locale.ROOT))
            .build();
    Path signed = Files.createTempFile(folder, "signed", ".jar");
    try (ZipFile in = new ZipFile(jar.toFile());
        OutputStream out = Files.newOutputStream(signed)) {
      signer.sign(in, out);
    }
    return signed;
  }

  /** The files of a jar by name, those of its signature too. */
  static SortedMap<String, byte[]> files(Path jar) throws IOException {
    SortedMap<String, byte[]> files = new TreeMap<>();
    try (ZipInputStream in = new ZipInputStream(Files.newInputStream(jar))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        files.put(entry.getName(), in.readAllBytes());
      }
    }
    return files;
  }

  /** Writes files as they are: somebody else's edit of a signed jar. */
  Path forged(SortedMap<String, byte[]> files) throws IOException {
    Path jar = Files.createTempFile(folder, "forged", ".jar");
    Files.write(jar, zip(files));
    return jar;
  }

  private static byte[] zip(SortedMap<String, byte[]> files) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JarOutputStream out = new JarOutputStream(bytes)) {
      for (var file : files.entrySet()) {
        out.putNextEntry(new ZipEntry(file.getKey()));
        out.write(file.getValue());
      }
    }
    return bytes.toByteArray();
  }
}
