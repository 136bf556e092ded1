package cn.duban;

import cn.duban.text.Text;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.cert.CertificateEncodingException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What a host insists on before it loads a rule set from a jar: who signed it and, if the host
 * wants, what it holds. Immutable.
 *
 * <p>The certificates are those of the offices that may sign, and no others: each is compared as a
 * whole with that of the signer. No authority is asked, and the certificate of one lets through
 * nothing that its customers sign. To change the key, trust the old and the new certificate for a
 * while; to take trust back, leave the certificate out.
 */
public final class Trust {
  private final Set<X509Certificate> signers;
  private final Instant when;
  private final Optional<String> sha256;

  private Trust(Set<X509Certificate> signers, Instant when, Optional<String> sha256) {
    this.signers = signers;
    this.when = when;
    this.sha256 = sha256;
  }

  /**
   * Trusts what one of these certificates signed.
   *
   * @param certificates at least one
   * @param when the instant at which the certificate must be valid: now, or that of an earlier
   *     assessment that is made again; a time stamp in the jar is not looked at
   * @throws IllegalArgumentException if there is no certificate
   */
  public static Trust signedBy(List<X509Certificate> certificates, Instant when) {
    if (certificates.isEmpty()) {
      throw new IllegalArgumentException("no certificate to trust");
    }
    return new Trust(Set.copyOf(certificates), when, Optional.empty());
  }

  /**
   * Trusts what one of the certificates in a file signed.
   *
   * @param file one or more certificates in PEM, or one in DER, as {@code keytool -exportcert}
   *     writes them
   * @param when as above
   * @throws RuleSetException if the file holds no certificate
   */
  public static Trust signedBy(Path file, Instant when) {
    List<X509Certificate> certificates = new ArrayList<>();
    try (InputStream in = Files.newInputStream(file)) {
      for (var one : CertificateFactory.getInstance("X.509").generateCertificates(in)) {
        certificates.add((X509Certificate) one);
      }
    } catch (CertificateException | IOException e) {
      certificates.clear();
    }
    if (certificates.isEmpty()) {
      throw RuleFiles.refuse(
          file.toString(),
          "不是证书文件；应为 keytool -exportcert 导出的 PEM 或 DER 证书",
          "holds no certificate; it should be in PEM or DER, as keytool -exportcert writes it");
    }
    return signedBy(certificates, when);
  }

  /**
   * Also insists on the content: on {@link cn.duban.notice.Edition#sha256()} of the rule set that
   * is loaded, with the files of its base if it lies on one. Then an older pack of the same office
   * is refused too.
   *
   * @param sha256 64 hexadecimal digits, as {@code duban pack} tells them
   * @throws IllegalArgumentException if it is anything else
   */
  public Trust withContent(String sha256) {
    String digits = sha256.toLowerCase(Locale.ROOT);
    if (!digits.matches("[0-9a-f]{64}")) {
      throw new IllegalArgumentException("a SHA-256 has 64 hexadecimal digits, not: " + sha256);
    }
    return new Trust(signers, when, Optional.of(digits));
  }

  boolean accepts(X509Certificate signer) {
    return signers.contains(signer);
  }

  /** What is wrong with the days of a certificate; empty if it is valid. */
  Optional<Text> validity(X509Certificate signer) {
    Instant from = signer.getNotBefore().toInstant();
    Instant until = signer.getNotAfter().toInstant();
    return from.isAfter(when) || until.isBefore(when)
        ? Optional.of(
            new Text(
                "签名证书的有效期是 %s 至 %s，在 %s 无效".formatted(from, until, when),
                "the certificate is valid from %s until %s, not at %s"
                    .formatted(from, until, when)))
        : Optional.empty();
  }

  /** The SHA-256 of a certificate, in hexadecimal. */
  static String fingerprint(X509Certificate certificate) {
    try {
      return HexFormat.of()
          .formatHex(MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded()));
    } catch (CertificateEncodingException | NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // it was read from its encoding
    }
  }

  /** Sees that the rule set is the one that the host insists on. */
  RuleSet checked(RuleSet rules, Path jar) {
    String found = rules.edition().sha256();
    if (sha256.isPresent() && !sha256.get().equals(found)) {
      throw RuleFiles.refuse(
          jar.toString(),
          "签名无误，但内容不是所要求的：SHA-256 应为 %s，实为 %s".formatted(sha256.get(), found),
          "the signature is right, but not the content: SHA-256 must be %s and is %s"
              .formatted(sha256.get(), found));
    }
    return rules;
  }
}
