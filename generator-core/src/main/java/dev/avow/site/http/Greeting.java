package dev.avow.site.http;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;

/**
 * The first message of an old handshake (RFC 6101, 2246, 4346), written by hand because Java no
 * longer speaks these protocols; only the answer's first bytes are looked at, and nothing follows.
 */
final class Greeting {

  /** The protocols that RFC 7568 and RFC 8996 retired. */
  enum Old {
    SSL_3("SSLv3", 0x0300),
    TLS_1_0("TLSv1", 0x0301),
    TLS_1_1("TLSv1.1", 0x0302);

    private final String word;
    private final int version;

    Old(String word, int version) {
      this.word = word;
      this.version = version;
    }

    String word() {
      return word;
    }
  }

  /** What servers of their time agree to: ECDHE, DHE and RSA with AES, 3DES and RC4. */
  private static final int[] CIPHERS = {
    0xC009, 0xC00A, 0xC013, 0xC014, 0x0033, 0x0039, 0x002F, 0x0035, 0xC008, 0xC012, 0x0016, 0x000A,
    0xC007, 0xC011, 0x0005, 0x0004, 0x00FF
  };

  private static final int[] GROUPS = {23, 24, 25};
  private static final int HANDSHAKE = 22;
  private static final int SERVER_HELLO = 2;

  private Greeting() {}

  /**
   * The message as it goes over the wire.
   *
   * @param name of the host, or empty when it has none but a number
   */
  static byte[] of(Old protocol, String name) {
    try {
      byte[] hello = hello(protocol, name);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      DataOutputStream record = new DataOutputStream(bytes);
      record.writeByte(HANDSHAKE);
      record.writeShort(protocol.version);
      record.writeShort(hello.length + 4);
      record.writeInt(1 << 24 | hello.length); // one byte of type, three of length
      record.write(hello);
      return bytes.toByteArray();
    } catch (IOException inMemory) {
      throw new UncheckedIOException(inMemory);
    }
  }

  private static byte[] hello(Old protocol, String name) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream hello = new DataOutputStream(bytes);
    hello.writeShort(protocol.version);
    for (int at = 0; at < 32; at++) {
      hello.writeByte(7 * at + 11); // no secret rests on it: the handshake is never finished
    }
    hello.writeByte(0);
    hello.writeShort(2 * CIPHERS.length);
    for (int cipher : CIPHERS) {
      hello.writeShort(cipher);
    }
    hello.writeShort(0x0100); // one way to compress: none
    if (protocol != Old.SSL_3) {
      byte[] extensions = extensions(name);
      hello.writeShort(extensions.length);
      hello.write(extensions);
    }
    return bytes.toByteArray();
  }

  private static byte[] extensions(String name) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    if (!name.isEmpty()) {
      byte[] host = name.getBytes(StandardCharsets.US_ASCII);
      out.writeShort(0);
      out.writeShort(host.length + 5);
      out.writeShort(host.length + 3);
      out.writeByte(0);
      out.writeShort(host.length);
      out.write(host);
    }
    out.writeShort(10);
    out.writeShort(2 + 2 * GROUPS.length);
    out.writeShort(2 * GROUPS.length);
    for (int group : GROUPS) {
      out.writeShort(group);
    }
    out.writeShort(11);
    out.writeShort(2);
    out.writeShort(0x0100); // points uncompressed
    return bytes.toByteArray();
  }

  /** Whether the answer agrees to the protocol. A server that hangs up or objects does not. */
  static boolean agreed(Old protocol, InputStream answer) throws IOException {
    DataInputStream in = new DataInputStream(answer);
    try {
      if (in.readUnsignedByte() != HANDSHAKE) {
        return false;
      }
      in.readInt(); // the record's version, which servers write as they like, and its length
      if (in.readUnsignedByte() != SERVER_HELLO) {
        return false;
      }
      in.readUnsignedShort();
      in.readUnsignedByte();
      return in.readUnsignedShort() == protocol.version;
    } catch (EOFException | SocketException refused) {
      return false;
    }
  }
}
