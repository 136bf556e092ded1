package cn.duban.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.Objects;

/** Decodes bytes without ever replacing a bad one, and leaves out a byte order mark. */
final class StrictReader extends Reader {
  /** A document may be one line of a file with a million of them. */
  private static final int LEAST_BUFFER = 1 << 11;

  private static final int MOST_BUFFER = 1 << 16;

  private final InputStream in;
  private final CharsetDecoder decoder;
  private final ByteBuffer bytes;
  private final CharBuffer chars;
  private long bytesBefore;
  private int line = 1;
  private char last = '\n';
  private boolean started;
  private boolean ended;
  private boolean done;

  StrictReader(InputStream in, Charset charset) throws IOException {
    this.in = in;
    int buffer = Math.min(Math.max(in.available(), LEAST_BUFFER), MOST_BUFFER);
    this.bytes = ByteBuffer.allocate(buffer).flip();
    this.chars = CharBuffer.allocate(buffer).flip();
    this.decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
  }

  @Override
  public int read(char[] target, int offset, int length) throws IOException {
    Objects.checkFromIndexSize(offset, length, target.length);
    if (length == 0) {
      return 0;
    }
    while (!chars.hasRemaining()) {
      if (done) {
        return -1;
      }
      decode();
    }
    int count = Math.min(length, chars.remaining());
    chars.get(target, offset, count);
    return count;
  }

  private void decode() throws IOException {
    fill();
    chars.clear();
    CoderResult result = decoder.decode(bytes, chars, ended);
    if (result.isUnderflow() && ended) {
      result = decoder.flush(chars);
      done = result.isUnderflow();
    }
    chars.flip();
    countLines();
    if (result.isError()) {
      throw new Undecodable(line, bytesBefore + bytes.position() + 1);
    }
    bytesBefore += bytes.position();
    skipMark();
  }

  private void fill() throws IOException {
    bytes.compact();
    int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
    if (count < 0) {
      ended = true;
    } else {
      bytes.position(bytes.position() + count);
    }
    bytes.flip();
  }

  /** As the parsers count: at line feeds, at carriage returns, and once where both stand. */
  private void countLines() {
    for (int i = chars.position(); i < chars.limit(); i++) {
      char c = chars.get(i);
      if (c == '\r' || (c == '\n' && last != '\r')) {
        line++;
      }
      last = c;
    }
  }

  private void skipMark() {
    if (!started && chars.hasRemaining()) {
      started = true;
      if (chars.get(chars.position()) == '\uFEFF') {
        chars.position(chars.position() + 1);
      }
    }
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  /** The bytes are no text in the encoding expected. */
  static final class Undecodable extends CharacterCodingException {
    private static final long serialVersionUID = 1L;

    private final int line;
    private final long position;

    Undecodable(int line, long position) {
      this.line = line;
      this.position = position;
    }

    /** The line of the bad byte, counted from 1. */
    int line() {
      return line;
    }

    /** The place of the bad byte in the file, counted from 1. */
    long position() {
      return position;
    }
  }
}
